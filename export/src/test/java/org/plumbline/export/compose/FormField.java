package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.model.workshop.Workshop;

/**
 * A field that the forms of the field have (domain notes §2), and the words by which it is found in our document.
 *
 * @param section the form, such as "2.6"
 * @param name the field, in a few words of our own
 */
record FormField(String section, String name, Place place, String words) {
    private static final String ARROW = " -> ";
    private static final String LINE_END = "⏎";
    private static final Map<Place, String> TEXTS = new ConcurrentHashMap<>();

    /** A document in which fields are looked for. */
    record Place(String name, DocumentKind kind, Supplier<Workshop> workshop, Parameters parameters) {
        String text() {
            return TEXTS.computeIfAbsent(
                    this, place -> new TextRenderer().text(kind.compose(workshop.get(), parameters)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Several fields of one form in one document.
     *
     * @param lines one a field: its name, an arrow, its words; {@value #LINE_END} stands for the end of a line
     */
    static Stream<FormField> of(String section, Place place, String lines) {
        return lines.lines().map(line -> {
            int arrow = line.indexOf(ARROW);
            return new FormField(
                    section,
                    line.substring(0, arrow),
                    place,
                    line.substring(arrow + ARROW.length()).replace(LINE_END, "\n"));
        });
    }

    void assertHasItsPlace() {
        assertThat(place.text()).as(this.toString()).contains(words);
    }

    @Override
    public String toString() {
        return "§" + section + " " + name + " in " + place;
    }
}
