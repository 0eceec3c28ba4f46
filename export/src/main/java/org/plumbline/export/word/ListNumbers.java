package org.plumbline.export.word;

/** The numbered lists of one document, each of which counts from 1 again. */
final class ListNumbers {
    /** The abstract list in {@code numbering.xml} that counts. */
    static final int COUNTING = 2;

    private ListNumbers() {}

    static String of(int lists, int first, int counting) {
        var xml = new StringBuilder();
        for (int list = first; list < first + lists; list++) {
            xml.append("<w:num w:numId=\"").append(list).append("\"><w:abstractNumId w:val=\"");
            xml.append(counting);
            xml.append("\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return xml.toString();
    }
}
