package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a newer version wrote stays with the thing that it was written about. */
class UnknownFieldsTest {
    private static final Workshop SCORED = Examples.scored(
            Examples.opened(),
            Examples.card(Examples.opened(), Examples.ANA, new Rating.Rated(2)),
            Examples.card(Examples.opened(), Examples.BEN, new Rating.Rated(3)));

    @Test
    void aFieldStaysWithItsCardWhenAnotherCardGoes() {
        Stored<Workshop> stored = newer("scorecards", 1);
        Workshop without = stored.value().toBuilder()
                .scorecards(SCORED.scorecards().subList(1, 2))
                .build();

        assertThat(marked(without, stored, "scorecards", "member")).containsExactly("ben");
    }

    @Test
    void aFieldStaysWithItsCardWhenTheOrderChanges() {
        Stored<Workshop> stored = newer("scorecards", 1);
        var turned = new ArrayList<>(stored.value().scorecards());
        Collections.reverse(turned);

        assertThat(marked(stored.value().toBuilder().scorecards(turned).build(), stored, "scorecards", "member"))
                .containsExactly("ben");
    }

    @Test
    void aFieldStaysWithItsCompetencyWhenTheOrderChanges() {
        Stored<Workshop> stored = newer("competencies", 1);
        Workshop moved = new SelectionChange.MoveCompetency(Examples.PLANNING, 0).applyTo(stored.value());

        assertThat(marked(moved, stored, "competencies", "competency"))
                .singleElement()
                .asString()
                .contains("\"planning\"");
    }

    @Test
    void aFieldOfSomethingThatWasRemovedGoesWithIt() {
        Stored<Workshop> stored = newer("panel", 1);
        Workshop removed = new PanelChange.RemoveMember(Examples.BEN)
                .applyTo(stored.value().toBuilder().scorecards(List.of()).build());

        assertThat(marked(removed, stored, "panel", "id")).isEmpty();
    }

    /** The scored workshop as a newer version would write it, with a field of its own in one element of a list. */
    private static Stored<Workshop> newer(String list, int index) {
        JsonNode tree = Json.readTree(WorkshopFile.bytes(SCORED, UnknownFields.NONE));
        ((ObjectNode) tree).put("version", "1.7");
        ((ObjectNode) tree.get(list).get(index)).put("mark", "of a newer version");
        return WorkshopFile.read("w.plumbline", Json.write(tree).getBytes(StandardCharsets.UTF_8));
    }

    /** What names the elements that have the field after saving. */
    private static List<String> marked(Workshop workshop, Stored<Workshop> stored, String list, String naming) {
        var names = new ArrayList<String>();
        for (JsonNode element :
                Json.readTree(WorkshopFile.bytes(workshop, stored.unknown())).get(list)) {
            if (element.has("mark")) {
                JsonNode name = element.get(naming);
                names.add(name.isString() ? name.stringValue() : name.toString());
            }
        }
        return names;
    }
}
