package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Pick;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Dissent;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.scoring.Standing;

/** One competency of the consensus form: who gave what, what holds and how that came about, and who keeps to another level. */
final class ConsensusLine {
    private static final int REASON_LINES = 2;

    private final Basis basis;
    private final Consensus consensus;
    private final SelectedCompetency selected;
    private final RatingPick ratings;
    private final List<Block> blocks = new ArrayList<>();

    ConsensusLine(Basis basis, Consensus consensus, SelectedCompetency selected) {
        this.basis = basis;
        this.consensus = consensus;
        this.selected = selected;
        this.ratings = new RatingPick(basis, selected);
    }

    List<Block> blocks() {
        Optional<Standing> standing = consensus.outcome().flatMap(outcome -> outcome.standing(selected.id()));
        blocks.add(new Heading(3, selected.name()));
        blocks.add(LevelLadder.requirement(basis, selected));
        if (basis.ratesLevels() && consensus.isFilled()) {
            blocks.add(Paragraph.introducing(LevelLadder.inOneLine(basis, selected)));
        } else if (basis.ratesLevels()) {
            blocks.add(new LevelWords(basis, selected).table());
            blocks.add(Paragraph.introducing(Text.label(say("consensus.raters"))));
        }
        blocks.add(new RaterTable(basis, consensus, selected).table());
        blocks.add(Paragraph.introducing(Text.label(say("consensus.agreement"))));
        Optional<Rating> holds = standing.flatMap(ConsensusLine::held);
        if (holds.isPresent()) {
            blocks.add(settled(standing.get(), holds.get()));
        } else {
            toSettle(standing);
        }
        return blocks;
    }

    private FieldGrid settled(Standing standing, Rating holds) {
        String level = ratings.words(holds);
        String how = by(standing).map(ConsensusLine::way).orElse(say("summary.standings.none"));
        return new FieldGrid(List.of(
                new Field(say("consensus.agreed"), level),
                new Field(say("consensus.how"), how),
                new Field(say("consensus.reason"), reason()),
                new Field(say("consensus.dissents"), dissents())));
    }

    /** Room to write what holds; of something that the raters left open, why it is. */
    private void toSettle(Optional<Standing> standing) {
        if (standing.isPresent() && standing.get() instanceof Standing.Open open) {
            blocks.add(Paragraph.of(say("consensus.open", OutcomeWords.why(open.why()))));
        }
        Pick level = ratings.open(say("consensus.agreed.of", selected.name()));
        Pick how = new Pick(say("consensus.how.of", selected.name()), ways(), Optional.empty());
        blocks.add(new Table(
                say("consensus.agreement.caption", selected.name()),
                List.of(new Column(say("consensus.agreed"), 50), new Column(say("consensus.how"), 50)),
                List.of(Row.of(Cell.of(level), Cell.of(how)))));
        labelled("consensus.reason", new WriteLines(say("consensus.reason.of", selected.name()), REASON_LINES));
        labelled("consensus.dissents", new WriteLines(say("consensus.dissents.of", selected.name()), REASON_LINES));
    }

    private void labelled(String key, Block room) {
        blocks.add(Paragraph.introducing(Text.label(say(key))));
        blocks.add(room);
    }

    /** What holds, as a rating; empty while something is open. */
    private static Optional<Rating> held(Standing standing) {
        return standing.match(new Standing.Cases<>() {
            @Override
            public Optional<Rating> settled(Standing.Settled settled) {
                return Optional.of(new Rating.Rated(settled.level()));
            }

            @Override
            public Optional<Rating> judged(Standing.Judged judged) {
                return Optional.of(
                        judged.determination() == Determination.MEETS
                                ? new Rating.Met()
                                : new Rating.NotMet(ReasonCode.NO_EVIDENCE));
            }

            @Override
            public Optional<Rating> open(Standing.Open open) {
                return switch (open.why()) {
                    case NOT_ASKED -> Optional.of(new Rating.NotAsked());
                    case NO_ANSWER -> Optional.of(new Rating.NoAnswer());
                    default -> Optional.empty();
                };
            }
        });
    }

    private static List<String> ways() {
        return Arrays.stream(Standing.By.values())
                .filter(by -> by != Standing.By.SUPPOSED)
                .map(ConsensusLine::way)
                .toList();
    }

    private static String way(Standing.By by) {
        return say("summary.standings.by." + by.name());
    }

    private static Optional<Standing.By> by(Standing standing) {
        if (standing instanceof Standing.Settled settled) {
            return Optional.of(settled.by());
        }
        return standing instanceof Standing.Judged judged ? Optional.of(judged.by()) : Optional.empty();
    }

    private String reason() {
        return consensus
                .agreed(selected.id())
                .map(Agreed::reason)
                .filter(words -> !words.isBlank())
                .orElse(say("summary.standings.none"));
    }

    private String dissents() {
        List<Dissent> dissents =
                consensus.agreed(selected.id()).map(Agreed::dissents).orElse(List.of());
        return dissents.isEmpty()
                ? say("consensus.dissents.none")
                : dissents.stream().map(this::dissent).collect(Collectors.joining("\n"));
    }

    private String dissent(Dissent dissent) {
        String who = basis.workshop()
                .member(dissent.member())
                .map(member -> member.name())
                .orElse(dissent.member().value());
        return say("consensus.dissent", who, RatingWords.agreed(basis, selected, dissent.level())) + dissent.reason();
    }
}
