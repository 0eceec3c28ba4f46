package org.plumbline.app.theme;

import javafx.css.PseudoClass;

/** The names that style sheets know; no view writes one as a literal. */
public final class Css {
    public static final String ACCENT = "accent";
    public static final String BAND = "band";
    public static final String CARD = "card";
    public static final String CARD_HINT = "card-hint";
    public static final String CARD_LIST = "card-list";
    public static final String CARD_NAME = "card-name";
    public static final String CELL_ABOVE = "cell-above";
    public static final String CELL_BELOW = "cell-below";
    public static final String CELL_MEETS = "cell-meets";
    public static final String CELL_OPEN = "cell-open";
    public static final String CHECK_ROW = "check-row";
    public static final String CHIP = "chip";
    public static final String COLUMN_CELL = "column-cell";
    public static final String COLUMN_CHOOSER = "column-chooser";
    public static final String COLUMN_HEAD = "column-head";
    public static final String COLUMNS = "columns";
    public static final String COMPARE_CELL = "compare-cell";
    public static final String COMPARE_HEADS = "compare-heads";
    public static final String COMPARE_ROWS = "compare-rows";
    public static final String DIFF_GONE = "difference-gone";
    public static final String DIFF_NEW = "difference-new";
    public static final String DIFF_SAME = "difference-same";
    public static final String DIFF_SIDE = "difference-side";
    public static final String EMPTY = "empty-state";
    public static final String ENTRY_CELL = "entry-cell";
    public static final String ENTRY_GRID = "entry-grid";
    public static final String ENTRY_HEAD = "entry-head";
    public static final String ENTRY_NAME = "entry-name";
    public static final String FIELD_LABEL = "field-label";
    public static final String FILTERS = "filters";
    public static final String FLAT = "flat";
    public static final String FOUND = "found";
    public static final String HEADER = "screen-header";
    public static final String HINT = "hint";
    public static final String LEVEL_CARD = "level-card";
    public static final String LEVEL_NAME = "level-name";
    public static final String LEVEL_TEXT = "level-text";
    public static final String MARKED_TEXT = "marked-text";
    public static final String MATRIX = "matrix";
    public static final String MATRIX_CELL = "matrix-cell";
    public static final String MATRIX_HEAD = "matrix-head";
    public static final String MUTED = "muted";
    public static final String NAMING = "screen-naming";
    public static final String NEWER = "newer";
    public static final String NUMBERS = "numbers";
    public static final String PANE = "pane";
    public static final String PROBLEM = "problem";
    public static final String READING = "reading";
    public static final String READING_CARD = "reading-card";
    public static final String RESTING = "resting";
    public static final String ROOM_PAGE = "projector-page";
    public static final String ROOM_COLUMN = "projector-column";
    public static final String ROOM_COLUMNS = "projector-columns";
    public static final String ROOM_FOOT = "projector-foot";
    public static final String ROOM_LEAD = "projector-lead";
    public static final String ROOM_LEVEL = "projector-level";
    public static final String ROOM_LINE = "projector-line";
    public static final String ROOM_NOTE = "projector-note";
    public static final String ROOM_REQUIRED = "projector-required";
    public static final String ROOM_TITLE = "projector-title";
    public static final String ROW = "row";
    public static final String RUNG = "rung";
    public static final String RUNG_HEAD = "rung-head";
    public static final String SCREEN = "screen";
    public static final String SCREEN_FOOT = "screen-foot";
    public static final String SECTION = "section-title";
    public static final String SHEET = "sheet";
    public static final String SIGN = "sign";
    public static final String SIGNED = "signed";
    public static final String STAGE = "stage";
    public static final String STAGE_LIST = "stage-list";
    public static final String STAGE_STATE = "stage-state";
    public static final String STATUS_BAR = "status-bar";
    public static final String STRIP = "strip";
    public static final String STRONG = "strong";
    public static final String TITLE = "screen-title";
    public static final String TOOLS = "screen-tools";
    public static final String TOP_BAR = "top-bar";
    public static final String WARNING = "warning-text";

    public static final String WORDS = "words";
    public static final String WORK = "work";

    public static final PseudoClass REQUIRED = PseudoClass.getPseudoClass("required");
    public static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");
    public static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    public static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    public static final PseudoClass ENTERING = PseudoClass.getPseudoClass("entering");
    public static final PseudoClass FALLING = PseudoClass.getPseudoClass("falling");
    public static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private Css() {}
}
