package org.plumbline.export.word;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.plumbline.export.read.WordPackages;
import org.plumbline.export.read.WordXml;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The program's settings with those of a template that change how its pages look. */
record TemplateSettings(String text, boolean evenPagesDiffer) {

    static TemplateSettings of(PackagePart document) throws IOException, InvalidFormatException, SAXException {
        String own = Resources.text("settings.xml");
        Optional<PackagePart> part = TemplateFile.related(document, "settings");
        if (part.isEmpty()) {
            return new TemplateSettings(own, false);
        }
        Element theirs = WordPackages.root(part.get());
        boolean evenPagesDiffer = isOn(theirs, "evenAndOddHeaders");
        String before =
                flag(theirs, "embedTrueTypeFonts") + flag(theirs, "saveSubsetFonts") + flag(theirs, "mirrorMargins");
        String text = own.replace("<w:defaultTabStop", before + "<w:defaultTabStop")
                .replace("<w:characterSpacing", flag(theirs, "evenAndOddHeaders") + "<w:characterSpacing");
        Optional<Element> colours = WordXml.child(theirs, "clrSchemeMapping");
        int from = text.indexOf("<w:clrSchemeMapping");
        String mapped = colours.isEmpty()
                ? text
                : text.substring(0, from) + DomText.of(colours.get()) + text.substring(text.indexOf("/>", from) + 2);
        return new TemplateSettings(mapped, evenPagesDiffer);
    }

    private static boolean isOn(Element settings, String name) {
        return WordXml.isOn(settings, name).orElse(false);
    }

    private static String flag(Element settings, String name) {
        return isOn(settings, name) ? "<w:" + name + "/>" : "";
    }
}
