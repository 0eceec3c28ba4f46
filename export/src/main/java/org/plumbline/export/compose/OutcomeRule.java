package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.export.book.Area;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Joining;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Points;
import org.plumbline.model.scoring.Standing;

/** How what holds for each competency becomes the outcome of an interview, as a formula and as words. */
final class OutcomeRule {
    /** How formulas call the number that the 0/1/2 rule takes. */
    static final String AT_LEAST = "ExceededAtLeast";

    /** How formulas call the points that it takes. */
    static final String PASS_MARK = "PassMark";

    private final DecisionRule rule;
    private final List<SelectedCompetency> competencies;

    OutcomeRule(Basis basis) {
        rule = basis.words().rule();
        competencies = basis.words().competencies();
    }

    static String words(Determination determination) {
        return say("tracker.is." + determination);
    }

    /** What can be chosen for a competency; the first three are what formulas test. */
    static List<String> choices() {
        var choices = new ArrayList<String>();
        for (Determination determination : Determination.values()) {
            choices.add(words(determination));
        }
        choices.add(say("notAsked"));
        choices.add(say("noAnswer"));
        return choices;
    }

    /** What a cell says of one competency; empty while it is open. */
    static String words(Standing standing) {
        if (standing instanceof Standing.Open open) {
            return switch (open.why()) {
                case NOT_ASKED -> say("notAsked");
                case NO_ANSWER -> say("noAnswer");
                default -> "";
            };
        }
        return standing.determined().map(OutcomeRule::words).orElse("");
    }

    /** What outcomes can be, in the order of the table of counts. */
    List<String> outcomes() {
        return rule instanceof DecisionRule.SmeQa ? List.of("2", "1", "0") : Finding.all();
    }

    /** Whether a sheet can compute it: not where single raters' points are joined. */
    boolean computes() {
        return !competencies.isEmpty() && !(rule instanceof Points points && points.joining() != Joining.SETTLED);
    }

    /**
     * The formula.
     *
     * @param row the cells of the competencies
     * @param headings the row of their names
     */
    String formula(Area row, int headings) {
        String known = cells(row)
                .map(cell -> "IF(" + isKnown(cell) + ",\"\",\", \"&" + heading(cell, headings) + ")")
                .collect(Collectors.joining("&"));
        String counted = IntStream.range(0, Determination.values().length)
                .mapToObj(i -> count(row, Determination.values()[i]))
                .collect(Collectors.joining("+"));
        return "IF(" + counted + "<" + competencies.size() + "," + quoted(say("tracker.waiting")) + "&MID(" + known
                + ",3,1000)," + decided(row) + ")";
    }

    private static Stream<Area> cells(Area row) {
        return IntStream.rangeClosed(row.left(), row.right()).mapToObj(column -> Area.cell(row.top(), column));
    }

    private static String heading(Area cell, int headings) {
        return Area.letters(cell.left()) + "$" + (headings + 1);
    }

    private static String isKnown(Area cell) {
        return "OR("
                + IntStream.range(0, Determination.values().length)
                        .mapToObj(i -> is(cell, Determination.values()[i]))
                        .collect(Collectors.joining(","))
                + ")";
    }

    private static String is(Area cell, Determination determination) {
        return cell.name() + "=" + quoted(words(determination));
    }

    private static String count(Area row, Determination determination) {
        return "COUNTIF(" + row.name() + "," + quoted(words(determination)) + ")";
    }

    private String decided(Area row) {
        String below = count(row, Determination.DOES_NOT_MEET);
        return rule.match(new DecisionRule.Cases<>() {
            @Override
            public String smeQa(DecisionRule.SmeQa smeQa) {
                return "IF(" + below + ">0,0,IF(" + count(row, Determination.EXCEEDS) + ">=" + AT_LEAST + ",2,1))";
            }

            @Override
            public String allRequiredMet(DecisionRule.AllRequiredMet all) {
                return passIf(below + "=0");
            }

            @Override
            public String knockOuts(KnockOuts knockOuts) {
                return knocked(row, knockOuts);
            }

            @Override
            public String points(Points points) {
                return passIf(sum(row, points) + ">=" + PASS_MARK);
            }
        });
    }

    private String knocked(Area row, KnockOuts knockOuts) {
        var tests = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (int i = 0; i < competencies.size(); i++) {
            Area cell = Area.cell(row.top(), row.left() + i);
            String met = cell.name() + "<>" + quoted(words(Determination.DOES_NOT_MEET));
            (knockOuts.must().contains(competencies.get(i).id()) ? tests : others).add(met);
        }
        String met = others.stream().map(test -> "(" + test + ")").collect(Collectors.joining("+"));
        tests.add((met.isEmpty() ? "0" : met) + ">=" + knockOuts.othersAtLeast());
        return passIf("AND(" + String.join(",", tests) + ")");
    }

    private String sum(Area row, Points points) {
        return IntStream.range(0, competencies.size())
                .mapToObj(i -> {
                    Area cell = Area.cell(row.top(), row.left() + i);
                    return points.weight(competencies.get(i).id()) + "*((" + is(cell, Determination.DOES_NOT_MEET)
                            + ")*" + points.doesNotMeet() + "+(" + is(cell, Determination.MEETS) + ")*"
                            + points.meets() + "+(" + is(cell, Determination.EXCEEDS) + ")*" + points.exceeds() + ")";
                })
                .collect(Collectors.joining("+"));
    }

    private static String passIf(String test) {
        return "IF(" + test + "," + quoted(Finding.words(true)) + "," + quoted(Finding.words(false)) + ")";
    }

    private static String quoted(String words) {
        return ReviewRule.quoted(words);
    }

    /** What the outcome is as things stand. */
    String words(Optional<Outcome> outcome) {
        if (competencies.isEmpty()) {
            return say("tracker.noCompetencies");
        }
        return outcome.flatMap(Outcome::decision)
                .map(this::words)
                .orElseGet(() -> say("tracker.waiting")
                        + competencies.stream()
                                .filter(selected -> outcome.flatMap(known -> known.standing(selected.id()))
                                        .flatMap(Standing::determined)
                                        .isEmpty())
                                .map(SelectedCompetency::name)
                                .collect(Collectors.joining(", ")));
    }

    private String words(Decision decision) {
        return rule instanceof DecisionRule.SmeQa ? decision.mark() : Finding.words(decision.passes());
    }
}
