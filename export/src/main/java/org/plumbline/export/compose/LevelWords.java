package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.Level;

/** The levels of one competency to read while talking: their names and their texts, without boxes and illustrations. */
final class LevelWords {
    private final Basis basis;
    private final SelectedCompetency selected;

    LevelWords(Basis basis, SelectedCompetency selected) {
        this.basis = basis;
        this.selected = selected;
    }

    Table table() {
        return new Table(
                say("ladder.caption", selected.name()),
                List.of(new Column(say("ladder.level"), 22), new Column(say("ladder.looks"), 78)),
                basis.scaleOf(selected).levels().stream().map(this::row).toList());
    }

    private Row row(Level level) {
        boolean isRequired = basis.required(selected.id()).equals(Optional.of(level.ordinal()));
        Text name =
                isRequired ? Text.required(LevelLadder.requiredName(basis, level.name())) : Text.strong(level.name());
        Cell words = selected.competency()
                .levelText(level.ordinal())
                .map(LevelText::text)
                .filter(text -> !text.isBlank())
                .map(Cell::of)
                .orElseGet(() -> LevelLadder.looksLike(selected, level));
        return new Row(List.of(Cell.of(name), words), isRequired);
    }
}
