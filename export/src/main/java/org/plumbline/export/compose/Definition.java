package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;

/** What a competency is, and where it is asked about. */
final class Definition {
    private Definition() {}

    static List<Block> of(SelectedCompetency selected) {
        Competency competency = selected.competency();
        var blocks = new ArrayList<Block>();
        boolean goesOn = !competency.definitionItems().isEmpty();
        if (!competency.definition().isBlank()) {
            blocks.add(Paragraph.introducing(Text.of(competency.definition())));
        } else if (!goesOn) {
            blocks.add(Paragraph.introducing(Text.label(say("model.competency.noDefinition"))));
        }
        if (goesOn) {
            blocks.add(BulletList.of(competency.definitionItems()));
        }
        return blocks;
    }

    static String askedIn(List<Integer> numbers) {
        return switch (numbers.size()) {
            case 0 -> say("ladder.askedIn.none");
            case 1 -> say("ladder.askedIn.one", numbers.get(0));
            default ->
                say("ladder.askedIn.many", numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        };
    }
}
