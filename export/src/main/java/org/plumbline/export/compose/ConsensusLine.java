package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Pick;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Dissent;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.scoring.Standing;

/** One competency of the consensus form: who gave what, what holds and how that came about, and who keeps to another level. */
final class ConsensusLine {
    private static final int REASON_LINES = 3;

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
        blocks.add(agreement(standing));
        return blocks;
    }

    private Table agreement(Optional<Standing> standing) {
        return new Table(
                say("consensus.agreement.caption", selected.name()),
                List.of(
                        new Column(say("consensus.agreed"), 24),
                        new Column(say("consensus.how"), 21),
                        new Column(say("consensus.reason"), 27),
                        new Column(say("consensus.dissents"), 28)),
                List.of(Row.of(Cell.of(level(standing)), new Cell(List.of(how(standing))), reason(), dissents())));
    }

    private Pick level(Optional<Standing> standing) {
        String name = say("consensus.agreed.of", selected.name());
        return standing.flatMap(ConsensusLine::held)
                .map(rating -> ratings.chosen(name, rating))
                .orElse(ratings.open(name));
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

    /** How it was settled, to choose from; of something open, why it is. */
    private Block how(Optional<Standing> standing) {
        if (standing.isPresent() && standing.get() instanceof Standing.Open open) {
            return Paragraph.of(say("consensus.open", OutcomeWords.why(open.why())));
        }
        List<String> ways = Arrays.stream(Standing.By.values())
                .filter(by -> by != Standing.By.SUPPOSED)
                .map(ConsensusLine::way)
                .toList();
        return new Pick(
                say("consensus.how.of", selected.name()),
                ways,
                standing.flatMap(ConsensusLine::by).map(ConsensusLine::way).filter(ways::contains));
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

    private Cell reason() {
        if (!consensus.isFilled()) {
            return Cell.toWrite(say("consensus.reason.of", selected.name()), REASON_LINES);
        }
        return Cell.of(consensus
                .agreed(selected.id())
                .map(Agreed::reason)
                .filter(words -> !words.isBlank())
                .orElse(say("summary.standings.none")));
    }

    private Cell dissents() {
        if (!consensus.isFilled()) {
            return Cell.toWrite(say("consensus.dissents.of", selected.name()), REASON_LINES);
        }
        List<Dissent> dissents =
                consensus.agreed(selected.id()).map(Agreed::dissents).orElse(List.of());
        return dissents.isEmpty()
                ? Cell.of(say("consensus.dissents.none"))
                : new Cell(List.of(
                        new BulletList(dissents.stream().map(this::dissent).toList())));
    }

    private Text dissent(Dissent dissent) {
        String who = basis.workshop()
                .member(dissent.member())
                .map(member -> member.name())
                .orElse(dissent.member().value());
        return Text.label(say("consensus.dissent", who, RatingWords.agreed(basis, selected, dissent.level())))
                .then(dissent.reason());
    }
}
