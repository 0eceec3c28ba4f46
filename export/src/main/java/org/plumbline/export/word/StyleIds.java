package org.plumbline.export.word;

import java.util.Map;

/** What the program's styles are called in the styles of a document; a template may know them under other ids. */
record StyleIds(Map<String, String> others) {
    static final StyleIds OWN = new StyleIds(Map.of());

    StyleIds {
        others = Map.copyOf(others);
    }

    String id(String own) {
        return others.getOrDefault(own, own);
    }
}
