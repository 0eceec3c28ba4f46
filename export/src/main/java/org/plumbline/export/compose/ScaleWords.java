package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleKind;

/** What the levels of the scales mean for any competency, where the scales say so. */
final class ScaleWords {
    private ScaleWords() {}

    static List<Block> blocks(Basis basis) {
        return blocks(
                basis.words().scales(),
                basis.words().competencies().stream()
                        .map(SelectedCompetency::competency)
                        .toList());
    }

    /** The scales that these competencies use. */
    static List<Block> blocks(List<Scale> scales, List<Competency> competencies) {
        var blocks = new ArrayList<Block>();
        for (Scale scale : scales) {
            boolean isUsed = competencies.stream()
                    .anyMatch(competency -> competency.scale().equals(scale.id()));
            if (isUsed && saysSomething(scale)) {
                scale(scale, blocks);
            }
        }
        return blocks;
    }

    private static boolean saysSomething(Scale scale) {
        return scale.levels().stream().anyMatch(level -> !level.definition().isEmpty())
                || !performance(scale).isEmpty();
    }

    private static void scale(Scale scale, List<Block> blocks) {
        blocks.add(new Heading(2, say("model.scale", scale.name())));
        if (scale.levels().stream().anyMatch(level -> !level.definition().isEmpty())) {
            blocks.add(Paragraph.introducing(Text.of(say("model.scale.lead"))));
            blocks.add(new Table(
                    say("model.scale", scale.name()),
                    List.of(new Column(say("ladder.level"), 22), new Column(say("model.scale.meaning"), 78)),
                    scale.levels().stream().map(ScaleWords::row).toList()));
        }
        if (!performance(scale).isEmpty()) {
            blocks.add(Paragraph.of(say("model.scale.performance", String.join(", ", performance(scale)))));
        }
    }

    private static Row row(Level level) {
        Cell meaning = level.definition().size() == 1
                ? Cell.of(level.definition().get(0))
                : new Cell(List.of(BulletList.of(level.definition())));
        return Row.of(Cell.of(Text.strong(level.name())), meaning);
    }

    private static List<String> performance(Scale scale) {
        return scale.kind().match(new ScaleKind.Cases<>() {
            @Override
            public List<String> proficiency(ScaleKind.Proficiency kind) {
                return List.of();
            }

            @Override
            public List<String> meetsExceeds(ScaleKind.MeetsExceeds kind) {
                return List.of();
            }

            @Override
            public List<String> demand(ScaleKind.Demand kind) {
                return kind.performanceLevels();
            }
        });
    }
}
