package org.plumbline.model.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.Question;
import org.plumbline.model.panel.Correction.Part;

/** The places in a round where a slip of the pen may be mended; required levels, rules and names of levels are none. */
public final class RoundWords {
    private RoundWords() {}

    /**
     * Words of a round.
     *
     * @param index as in a {@link Correction}
     */
    public record Place(Part part, String id, int index, String words) {
        /** Whether other words stand, or stood, at the same place. */
        public boolean isAt(Place other) {
            return is(other.part, other.id, other.index);
        }

        boolean is(Part otherPart, String otherId, int otherIndex) {
            return part == otherPart && id.equals(otherId) && index == otherIndex;
        }
    }

    /** Every place that has words, in the order of the form. */
    public static List<Place> places(Round.Frozen frozen) {
        var places = new ArrayList<Place>();
        for (SelectedCompetency selected : frozen.competencies()) {
            String id = selected.id().value();
            places.add(new Place(Part.DEFINITION, id, 0, selected.competency().definition()));
            for (LevelText text : selected.competency().levels()) {
                places.add(new Place(Part.LEVEL_TEXT, id, text.level() - 1, text.text()));
            }
        }
        for (Question question : frozen.questions()) {
            places.add(new Place(Part.LEAD_QUESTION, question.id().value(), 0, question.lead()));
            for (Part part : List.of(Part.FOLLOW_UP, Part.PROBE, Part.GOOD_RESPONSE, Part.GOOD_FOLLOW_UP_RESPONSE)) {
                List<String> lines = lines(part, question);
                for (int i = 0; i < lines.size(); i++) {
                    places.add(new Place(part, question.id().value(), i, lines.get(i)));
                }
            }
        }
        return Lists.without(places, place -> place.words().isBlank());
    }

    /** The words at a place; empty when the round has none there. */
    public static Optional<String> at(Round.Frozen frozen, Part part, String id, int index) {
        return places(frozen).stream()
                .filter(place -> place.is(part, id, index))
                .map(Place::words)
                .findFirst();
    }

    /** The same with a correction made; nothing happens where there is no such place. */
    static Round.Frozen corrected(Round.Frozen frozen, Correction correction) {
        return new Round.Frozen(
                frozen.position(),
                frozen.scales(),
                Lists.replace(
                        frozen.competencies(),
                        each -> each.id().value().equals(correction.id()),
                        each -> competency(each, correction)),
                frozen.requiredLevels(),
                Lists.replace(
                        frozen.questions(),
                        each -> each.id().value().equals(correction.id()),
                        each -> question(each, correction)),
                frozen.rule(),
                frozen.conduct());
    }

    private static SelectedCompetency competency(SelectedCompetency selected, Correction correction) {
        return switch (correction.part()) {
            case DEFINITION -> selected.with(selected.competency().withDefinition(correction.after()));
            case LEVEL_TEXT ->
                selected.with(selected.competency().withLevelText(correction.index() + 1, correction.after()));
            default -> selected;
        };
    }

    private static List<String> lines(Part part, Question question) {
        return switch (part) {
            case FOLLOW_UP -> question.followUps();
            case PROBE -> question.probes();
            case GOOD_RESPONSE -> question.goodResponses();
            case GOOD_FOLLOW_UP_RESPONSE -> question.goodFollowUpResponses();
            default -> List.of();
        };
    }

    private static Question question(Question question, Correction correction) {
        Part part = correction.part();
        UnaryOperator<List<String>> mended = lines -> {
            var copy = new ArrayList<>(lines);
            if (correction.index() < copy.size()) {
                copy.set(correction.index(), correction.after());
            }
            return copy;
        };
        Function<Part, List<String>> now =
                each -> each == part ? mended.apply(lines(each, question)) : lines(each, question);
        return new Question(
                question.id(),
                question.type(),
                question.reach(),
                question.minutes(),
                part == Part.LEAD_QUESTION ? correction.after() : question.lead(),
                now.apply(Part.FOLLOW_UP),
                now.apply(Part.PROBE),
                question.competencies(),
                now.apply(Part.GOOD_RESPONSE),
                now.apply(Part.GOOD_FOLLOW_UP_RESPONSE),
                question.authorGroup(),
                question.pilots());
    }
}
