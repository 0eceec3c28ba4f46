package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.scale.Level;

/** A competency of the SME-QA form while its levels are read. */
final class OpenForm {
    private static final Pattern STOP = Pattern.compile("(?s).*[.!?][”\"’)]*");
    private static final int MOST_REPEATS = 1;

    private final int line;
    private final CompetencyBuilder builder;
    private final LevelOrder levelOrder;
    private final StatedLevels stated = new StatedLevels();
    private final List<SourceLine> own = new ArrayList<>();
    private final List<Level> order = new ArrayList<>();
    private final Set<String> repeated = new LinkedHashSet<>();
    private String lastText = "";
    private boolean stating;

    OpenForm(NameAndDefinition start, CompetencyBuilder builder, LevelOrder levelOrder) {
        this.levelOrder = levelOrder;
        line = start.line();
        this.builder = builder;
        own.addAll(start.own());
    }

    int line() {
        return line;
    }

    String name() {
        return builder.build().name();
    }

    boolean isEmpty() {
        return order.isEmpty();
    }

    boolean has(Level level) {
        return order.contains(level);
    }

    Optional<Level> last() {
        return order.isEmpty() ? Optional.empty() : Optional.of(order.get(order.size() - 1));
    }

    String text(Level level) {
        return builder.build()
                .levelText(level.ordinal())
                .map(found -> found.text())
                .orElse("");
    }

    /** Whether the last level's word stood alone and has no text yet. */
    boolean waitsForText() {
        return !order.isEmpty() && lastText.isBlank();
    }

    /** Whether the last words that were taken are those of this line. */
    boolean endsWith(SourceLine from) {
        return own.get(own.size() - 1) == from && !stating;
    }

    boolean lastEndsWithStop() {
        return STOP.matcher(lastText).matches();
    }

    /** Whether a level comes after the last one in the document's order. */
    boolean isFollowedBy(Level next) {
        return last().map(before -> levelOrder.isBefore(before, next)).orElse(true);
    }

    void level(SourceLine from, LevelWords.Entry entry) {
        order.add(entry.level());
        stating = false;
        lastText = entry.words().text();
        builder.levelText(entry.level().ordinal(), lastText);
        entry.requirement().ifPresent(stated::add);
        own.add(from);
    }

    void more(SourceLine from) {
        lastText = (lastText + " " + from.text()).strip();
        builder.levelText(order.get(order.size() - 1).ordinal(), lastText);
        own.add(from);
    }

    void state(SourceLine from, BankRequirement requirement) {
        stated.add(requirement);
        own.add(from);
        stating = true;
    }

    /** The same word twice in a row. */
    void repeat(Level level) {
        repeated.add(level.name());
    }

    /** Two columns that a copy has mixed line by line give every level's word twice. */
    boolean isInterleaved() {
        return repeated.size() > MOST_REPEATS;
    }

    Set<String> repeated() {
        return repeated;
    }

    Competency close(Ledger ledger) {
        ledger.useAll(own);
        stated.agreed(line, name(), ledger).forEach(builder::required);
        return builder.build();
    }
}
