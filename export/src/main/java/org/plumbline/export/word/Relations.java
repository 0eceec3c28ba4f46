package org.plumbline.export.word;

/** How one part of a package refers to others. */
final class Relations {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Relations() {}

    static String to(String id, String kind, String target) {
        return typed(id, OFFICE + kind, target, "");
    }

    /**
     * @param mode "External" for what is not in the package
     */
    static String typed(String id, String type, String target, String mode) {
        return "<Relationship Id=\"" + WordText.escaped(id) + "\" Type=\"" + WordText.escaped(type) + "\" Target=\""
                + WordText.escaped(target) + "\"" + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"") + "/>";
    }

    static String part(CharSequence relations) {
        return WordXmlText.DECLARATION
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }
}
