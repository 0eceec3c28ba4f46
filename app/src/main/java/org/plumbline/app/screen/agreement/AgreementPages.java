package org.plumbline.app.screen.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.app.screen.agreement.AgreementPage.Apart;
import org.plumbline.app.screen.agreement.AgreementPage.Detail;
import org.plumbline.app.screen.agreement.AgreementPage.MeasureWords;
import org.plumbline.app.screen.agreement.AgreementPage.Part;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scale.Level;
import org.plumbline.model.statistics.Agreement;
import org.plumbline.model.statistics.Interpretation;
import org.plumbline.model.statistics.Interval;
import org.plumbline.model.statistics.Measure;
import org.plumbline.model.statistics.Measured;
import org.plumbline.model.statistics.PairCounts;
import org.plumbline.model.statistics.Reading;
import org.plumbline.model.workshop.AgreementPart;
import org.plumbline.model.workshop.PanelAgreement;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** Puts the agreement of a panel into words. */
final class AgreementPages {
    /** Counts come first; these follow (the others are for studies, on the command line). */
    private static final List<Measure> MEASURES =
            List.of(Measure.ALPHA_ORDINAL, Measure.KAPPA_QUADRATIC, Measure.ICC_2_1, Measure.ICC_2_K);

    private static final Interpretation INTERPRETATION = Interpretation.USUAL;

    private final Workshop workshop;
    private final Round round;
    private final PanelAgreement panel;

    AgreementPages(Workshop workshop, Round round, PanelAgreement panel) {
        this.workshop = workshop;
        this.round = round;
        this.panel = panel;
    }

    String hint() {
        int counted = panel.candidates().size();
        return panel.waiting() == 0
                ? Words.of("agreement.count", counted)
                : Words.of("agreement.count.waiting", counted, panel.waiting());
    }

    List<Part> parts() {
        List<SelectedCompetency> competencies = round.frozen().competencies();
        List<PairCounts> counts = competencies.stream()
                .map(selected -> Agreement.of(panel.on(selected).matrix()).pairs())
                .toList();
        double least = counts.stream().mapToDouble(AgreementPages::share).min().orElse(1);
        boolean distinct =
                counts.stream().mapToDouble(AgreementPages::share).distinct().count() > 1;
        var parts = new ArrayList<Part>();
        parts.add(new Part(
                "",
                Words.of("agreement.overAll"),
                words(Agreement.of(panel.overAll().matrix()).pairs()),
                false));
        for (int i = 0; i < competencies.size(); i++) {
            SelectedCompetency selected = competencies.get(i);
            parts.add(new Part(
                    selected.id().value(),
                    selected.name(),
                    words(counts.get(i)),
                    distinct && share(counts.get(i)) == least));
        }
        return parts;
    }

    /** Without any pair nothing differs. */
    private static double share(PairCounts pairs) {
        return pairs.both() == 0 ? 1 : (double) pairs.exact() / pairs.both();
    }

    private static String words(PairCounts pairs) {
        return pairs.both() == 0
                ? Words.of("agreement.row.none")
                : Words.of("agreement.row", pairs.exact(), pairs.withinOne(), pairs.both());
    }

    AgreementPart part(String id) {
        return competency(id).map(panel::on).orElseGet(panel::overAll);
    }

    private Optional<SelectedCompetency> competency(String id) {
        return round.frozen().competencies().stream()
                .filter(selected -> selected.id().value().equals(id))
                .findFirst();
    }

    /** @param intervals empty while they are not there yet */
    Detail detail(AgreementPart part, Optional<Map<Measure, Interval>> intervals) {
        Agreement agreement = Agreement.of(part.matrix());
        boolean any = agreement.pairs().both() > 0;
        int missing = part.matrix().missing();
        return new Detail(
                part.competency().map(SelectedCompetency::name).orElseGet(() -> Words.of("agreement.overAll")),
                Words.of("agreement.basis", part.candidates(), panel.raters(), missing),
                any && part.candidates() < INTERPRETATION.enough()
                        ? Words.of("agreement.few", INTERPRETATION.enough())
                        : "",
                any ? counts(part, agreement) : List.of(nothing(agreement)),
                spread(agreement),
                border(part),
                any && part.comparable(),
                any && part.comparable()
                        ? MEASURES.stream()
                                .map(measure -> measure(part, agreement.reading(measure), agreement, intervals))
                                .toList()
                        : List.of(),
                any ? withinGroups(part, agreement) : List.of());
    }

    private String nothing(Agreement agreement) {
        return panel.candidates().isEmpty()
                ? Words.of("agreement.nothing")
                : INTERPRETATION.sentence(Measure.EXACT, agreement);
    }

    private static List<String> counts(AgreementPart part, Agreement agreement) {
        return List.of(
                INTERPRETATION.sentence(Measure.EXACT, agreement),
                INTERPRETATION.sentence(Measure.WITHIN_ONE, agreement),
                part.competency().isPresent()
                        ? Words.of("agreement.settle", part.toSettle(), part.candidates())
                        : Words.of(
                                "agreement.settle.all",
                                part.toSettle(),
                                part.matrix().targets(),
                                part.candidatesToSettle(),
                                part.candidates()));
    }

    private static List<Apart> spread(Agreement agreement) {
        int all =
                agreement.spread().values().stream().mapToInt(Integer::intValue).sum();
        return agreement.spread().entrySet().stream()
                .map(entry -> new Apart(Words.of("agreement.apart", entry.getKey()), entry.getValue(), all))
                .toList();
    }

    private Optional<AgreementPage.Border> border(AgreementPart part) {
        Optional<SelectedCompetency> selected = part.competency();
        if (selected.isEmpty()) {
            return Optional.empty();
        }
        return part.border().flatMap(border -> panel.scale(selected.get()).map(scale -> {
            Level lower = scale.level(border.lower());
            Level upper = scale.level(border.upper());
            return new AgreementPage.Border(
                    Words.of("agreement.border", lower.name(), upper.name(), border.pairs()),
                    List.of(words(selected.get(), lower), words(selected.get(), upper)));
        }));
    }

    private static AgreementPage.LevelWords words(SelectedCompetency selected, Level level) {
        return new AgreementPage.LevelWords(
                level.ordinal() + "  " + level.name(),
                selected.competency()
                        .levelText(level.ordinal())
                        .map(LevelText::text)
                        .orElse(""));
    }

    private static MeasureWords measure(
            AgreementPart part, Reading reading, Agreement agreement, Optional<Map<Measure, Interval>> intervals) {
        String sentence = INTERPRETATION.sentence(reading.measure(), agreement);
        if (reading.value() instanceof Measured.Undefined) {
            return new MeasureWords(reading.measure().title(), "", "", sentence);
        }
        String rests = part.matrix().noun().counted(reading.targets());
        return new MeasureWords(
                reading.measure().title(),
                number(reading.value().value().orElseThrow()),
                intervals
                        .map(known -> interval(known.get(reading.measure()), rests))
                        .orElseGet(() -> Words.of("agreement.interval.soon", rests)),
                sentence);
    }

    private static String interval(Interval interval, String rests) {
        return interval instanceof Interval.Between between
                ? Words.of("agreement.interval", number(between.low()), number(between.high()), rests)
                : Words.of("agreement.interval.none", ((Interval.None) interval).reason(), rests);
    }

    /** The least agreement first. */
    private List<String> withinGroups(AgreementPart part, Agreement agreement) {
        return IntStream.range(0, part.matrix().targets())
                .filter(row ->
                        agreement.withinGroups().get(row).reported().value().isPresent())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        row -> agreement.withinGroups().get(row).raw().value().orElseThrow()))
                .map(row -> group(
                        part,
                        row,
                        number(agreement
                                .withinGroups()
                                .get(row)
                                .reported()
                                .value()
                                .orElseThrow())))
                .toList();
    }

    private String group(AgreementPart part, int row, String value) {
        String code = workshop.candidate(part.candidate(row))
                .map(ShownCandidates::code)
                .orElseThrow();
        return part.competency().isPresent()
                ? Words.of("agreement.group", code, value)
                : Words.of(
                        "agreement.group.all",
                        code,
                        competency(part.competency(row).value()).orElseThrow().name(),
                        value);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
