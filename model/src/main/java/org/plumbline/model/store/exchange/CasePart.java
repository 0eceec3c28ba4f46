package org.plumbline.model.store.exchange;

/** What a part of a bank is called in a package: in its address, and as the type of its item. */
enum CasePart {
    BANK("bank", ""),
    CATEGORY("category", "Category"),
    COMPETENCY("competency", "Competency"),
    DEFINITION_ITEM("definition-item", "Definition Item"),
    INDICATOR("indicator", "Behavioral Indicator"),
    ILLUSTRATION("illustration", "Illustration"),
    PERFORMANCE("performance", "Performance Level"),
    AREA("area", "Application Area"),
    ENTRY("entry", "Needed Before Entry"),
    SKILL("skill", "Skill"),
    POSITION("position", "Position"),
    PATH("path", "Career Path"),
    TASK("task", "Task"),
    SCALE("scale", ""),
    LEVELS("levels", ""),
    SCALE_LEVEL("scale-level", ""),
    CRITERION("criterion", ""),
    LEVEL_TEXT("level", ""),
    CHILD("child", ""),
    REQUIRED("required", ""),
    STEP("step", "");

    private final String word;
    private final String itemType;

    CasePart(String word, String itemType) {
        this.word = word;
        this.itemType = itemType;
    }

    String word() {
        return word;
    }

    String itemType() {
        return itemType;
    }

    /** Whether an item of this kind is a part of the competency above it, and not something of its own. */
    boolean belongsToItsParent() {
        return switch (this) {
            case DEFINITION_ITEM, INDICATOR, ILLUSTRATION, PERFORMANCE, AREA, ENTRY, SKILL -> true;
            default -> false;
        };
    }
}
