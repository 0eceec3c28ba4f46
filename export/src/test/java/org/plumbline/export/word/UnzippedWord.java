package org.plumbline.export.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.plumbline.export.read.WordXml;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A Word file as its parts, to look at or to break one of them. */
final class UnzippedWord {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Element> roots = new HashMap<>();

    static UnzippedWord of(byte[] bytes) {
        var word = new UnzippedWord();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                word.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return word;
    }

    String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    UnzippedWord with(String name, UnaryOperator<String> change) {
        String changed = change.apply(text(name));
        if (changed.equals(text(name))) {
            throw new IllegalArgumentException("Nothing was changed in " + name);
        }
        parts.put(name, changed.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Element root(String name) {
        return roots.computeIfAbsent(name, any -> {
            try {
                return DocumentHelper.readDocument(new InputSource(new StringReader(text(name))))
                        .getDocumentElement();
            } catch (IOException | SAXException e) {
                throw new IllegalStateException(name, e);
            }
        });
    }

    Element body() {
        return WordXml.child(root("word/document.xml"), "body").orElseThrow();
    }

    /** All elements of a name below another, at any depth. */
    static List<Element> below(Element parent, String name) {
        var found = new ArrayList<Element>();
        var nodes = parent.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** Whether an element stands somewhere inside one of a name. */
    static boolean isInside(Element element, String name) {
        for (var node = element.getParentNode(); node instanceof Element parent; node = node.getParentNode()) {
            if (WordXml.is(parent, name)) {
                return true;
            }
        }
        return false;
    }

    Optional<Element> style(String id) {
        return WordXml.children(root("word/styles.xml"), "style").stream()
                .filter(style -> WordXml.attribute(style, "styleId").equals(id))
                .findFirst();
    }

    /** What a style or the first of those it is based on says at a path. */
    Optional<Element> inherited(String id, String... path) {
        var seen = new HashSet<String>();
        for (String next = id; seen.add(next); ) {
            Optional<Element> style = style(next);
            Optional<Element> found = style.flatMap(own -> WordXml.child(own, path));
            if (found.isPresent() || style.isEmpty()) {
                return found;
            }
            next = WordXml.value(style.get(), "basedOn").orElse("");
        }
        return Optional.empty();
    }

    String styleOf(Element paragraph) {
        return WordXml.value(paragraph, "pPr", "pStyle").orElseGet(this::usualStyle);
    }

    private String usualStyle() {
        return WordXml.children(root("word/styles.xml"), "style").stream()
                .filter(style -> WordXml.attribute(style, "type").equals("paragraph")
                        && WordXml.attribute(style, "default").equals("1"))
                .map(style -> WordXml.attribute(style, "styleId"))
                .findFirst()
                .orElse("");
    }
}
