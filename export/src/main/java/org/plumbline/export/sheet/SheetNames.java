package org.plumbline.export.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as Excel takes them: short, without signs that formulas need, and no two alike. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\\\p{Cntrl}\\uFFFE\\uFFFF]";

    private SheetNames() {}

    /**
     * @param taken names that none of them may get
     */
    static List<String> of(List<String> wanted, List<String> taken) {
        Set<String> used = new HashSet<>();
        used.add("history");
        taken.forEach(name -> used.add(name.toLowerCase(Locale.ROOT)));
        var names = new ArrayList<String>();
        for (String name : wanted) {
            String plain = plain(name);
            String free = cut(plain, LONGEST);
            for (int i = 2; !used.add(free.toLowerCase(Locale.ROOT)); i++) {
                String ending = " (" + i + ")";
                free = cut(plain, LONGEST - ending.length()) + ending;
            }
            names.add(free);
        }
        return names;
    }

    private static String plain(String name) {
        String plain = name.replaceAll(FORBIDDEN, " ").replaceAll("\\s+", " ").replaceAll("^[' ]+|[' ]+$", "");
        return plain.isEmpty() ? "Sheet" : plain;
    }

    /** Between two words where that leaves enough, and never through the middle of a letter. */
    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int space = name.lastIndexOf(' ', longest);
        int letter = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
        int end = space >= longest / 2 ? space : letter;
        return name.substring(0, end).replaceAll("[' ]+$", "");
    }

    /** As formulas write it. */
    static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}
