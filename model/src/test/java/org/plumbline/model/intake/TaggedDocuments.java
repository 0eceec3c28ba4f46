package org.plumbline.model.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Documents of each family in which every level text holds a word of its own: {@code qa2i} is the text of the first
 * competency (a) at Level 2 for individual contributors, {@code qb3} that of the second one at Level 3.
 */
final class TaggedDocuments {
    static final List<String> NAMES = List.of("Rope Work", "Tide Reading", "Lamp Care", "Net Mending");

    static final List<String> LEVEL_WORDS = List.of("New", "Able", "Good", "Strong", "Expert");

    private TaggedDocuments() {}

    static String city() {
        return "HARBOR MODEL (77)\n\nThese tell better from weaker work in the class.\n\n"
                + each(at -> "- " + number(at) + ". " + NAMES.get(at) + "\n")
                + "\nEach has a definition, levels and standards.\n\n"
                + each(TaggedDocuments::cityCompetency);
    }

    private static int number(int at) {
        return 3 + 8 * at;
    }

    private static String cityCompetency(int at) {
        return number(at) + ". " + NAMES.get(at).toUpperCase(Locale.ROOT) + " – Keeps things of this kind in order.\n\n"
                + "Level of Competency Required by Job:\n\n"
                + levels(3, level -> "Level " + level + ": Does " + tag(at, level) + " when asked.\n\n")
                + "Examples of Behavioral Indicators:\n\n"
                + "- Looks after i" + letter(at) + "1 first.\n- Keeps i" + letter(at) + "2 at hand.\n\n"
                + "Performance Levels:\n\nSatisfactory\n\nWorks well and in time.\n\nSuperior\n\nWorks ahead of time.\n\n"
                + (at == 2 ? "Technology Application Areas\n\n1. Lamps\n2. Drives\n\n" : "");
    }

    static String tables() {
        return "Harbor leadership\n\nTable of Contents\n\n" + each(at -> NAMES.get(at) + "\t" + (at + 1) + "\n") + "\n"
                + each(TaggedDocuments::tableCompetency);
    }

    private static String tableCompetency(int at) {
        String header = "Proficiency Level\tProficiency Level Definition\tProficiency Level Illustrations\n";
        String rows = levels(
                5,
                level -> (level == 3 && at == 1 ? "\n" + NAMES.get(at) + " (continued)\t\t\n" + header : "")
                        + "Level " + level + " - "
                        + LEVEL_WORDS.get(level - 1)
                        + "\t Meets wave " + level + " Asks at times \t Does " + tag(at, level) + " Keeps watch \n");
        return (at % 2 == 0 ? "GROUP " + (at == 0 ? "ONE" : "TWO") + ": About the sea.\n\n" : "") + NAMES.get(at)
                + " - Keeps things of this kind in order.\n\n" + header + rows + "\n";
    }

    static String tracks() {
        return "# Harbor framework\n\n"
                + each(at -> (at % 2 == 0 ? "## Group " + at + "\n\n" : "") + "### "
                        + NAMES.get(at) + "\n\nKeeps things of this kind in order.\n\n"
                        + track(at, "Individual Contributor", "i")
                        + track(at, "Managerial", "m") + "Skills: Talking at sea " + at + " (3), Writing at sea " + at
                        + " (2)\n\n");
    }

    private static String track(int at, String label, String end) {
        return "#### " + label + "\n\n"
                + levels(5, level -> "- Level " + level + ": Does " + tag(at, level) + end + " when asked.\n") + "\n";
    }

    static String trackTables() {
        return "# Harbor framework\n\n"
                + each(at -> "## " + NAMES.get(at) + "\n\nKeeps things of this kind in order.\n\n"
                        + "| Level | Individual Contributor | Managerial |\n|---|---|---|\n"
                        + levels(
                                5,
                                level -> "| Level " + level + " | Does " + tag(at, level) + "i. | Does "
                                        + tag(at, level) + "m. |\n")
                        + "\n");
    }

    static String bands() {
        return "Harbor levels by grade\n\n| Competency | Supervisors | All | Remarks |\n|---|---|---|---|\n"
                + each(at -> "| " + NAMES.get(at) + " | " + band(at, 1) + " – Level 4 | " + band(at, 2) + " – Level 2 "
                        + band(at, 3) + " – Level " + (at + 1) + " | Tested on board |\n")
                + "\nLater additions\n\n"
                + each(at -> NAMES.get(at) + ": " + band(at, 4) + " – Level " + (5 - at) + "\n\n");
    }

    /** A band that no other place has: the letters say the competency, the number the place. */
    private static String band(int at, int place) {
        return "Q" + letter(at).toUpperCase(Locale.ROOT) + "-0" + place;
    }

    private static String tag(int at, int level) {
        return "q" + letter(at) + level;
    }

    static String letter(int at) {
        return String.valueOf((char) ('a' + at));
    }

    private static String each(java.util.function.IntFunction<String> words) {
        return Stream.of(0, 1, 2, 3).map(words::apply).collect(Collectors.joining());
    }

    private static String levels(int count, java.util.function.IntFunction<String> words) {
        return Stream.iterate(1, level -> level <= count, level -> level + 1)
                .map(words::apply)
                .collect(Collectors.joining());
    }
}
