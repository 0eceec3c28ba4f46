package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Standing;

/** The outcome line by line: required, reached, and how that was settled. */
final class Standings {
    private final Basis basis;
    private final Outcome outcome;

    Standings(Basis basis, Outcome outcome) {
        this.basis = basis;
        this.outcome = outcome;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (!outcome.lines().isEmpty()) {
            blocks.add(new Heading(2, say("summary.standings")));
            blocks.add(new Table(
                    say("summary.standings.caption"),
                    List.of(
                            new Column(say("summary.standings.competency"), 27),
                            new Column(say("summary.standings.required"), 16),
                            new Column(say("summary.standings.level"), 16),
                            new Column(say("summary.standings.standing"), 18),
                            new Column(say("summary.standings.how"), 23)),
                    basis.words().competencies().stream().map(this::row).toList()));
        }
        return blocks;
    }

    private Row row(SelectedCompetency selected) {
        Scale scale = basis.scaleOf(selected);
        Cell required = Cell.of(basis.required(selected.id())
                .map(level -> scale.level(level).name())
                .orElse(say("notYetRequired")));
        Standing standing = outcome.standing(selected.id()).orElseThrow();
        return standing.match(new Standing.Cases<>() {
            @Override
            public Row settled(Standing.Settled settled) {
                return Row.of(
                        Cell.of(selected.name()),
                        required,
                        Cell.of(scale.level(settled.level()).name()),
                        Cell.of(Text.strong(settled.determination().sign() + " "
                                + settled.determination().words())),
                        how(settled.by()));
            }

            @Override
            public Row judged(Standing.Judged judged) {
                return Row.of(
                        Cell.of(selected.name()),
                        required,
                        Cell.of(judged.determination().words()),
                        Cell.of(Text.strong(judged.determination().sign() + " "
                                + judged.determination().words())),
                        how(judged.by()));
            }

            @Override
            public Row open(Standing.Open open) {
                return Row.of(
                        Cell.of(selected.name()),
                        required,
                        Cell.of(say("summary.standings.none")),
                        Cell.of(say("summary.standings.open")),
                        Cell.of(open.why().words()));
            }
        });
    }

    private static Cell how(Standing.By by) {
        return Cell.of(say("summary.standings.by." + by.name()));
    }
}
