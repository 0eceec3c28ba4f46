package org.plumbline.model.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of numbers and names at the front of a city competency model; a star there means needed before entry. */
final class CityIndex {
    private final Map<Integer, CityLine> entries = new LinkedHashMap<>();

    CityIndex(List<CityLine> frontMatter) {
        for (CityLine line : frontMatter) {
            line.number()
                    .filter(number -> Wording.looksLikeName(line.name()))
                    .ifPresent(number -> entries.putIfAbsent(number, line));
        }
    }

    Optional<String> name(int number) {
        return Optional.ofNullable(entries.get(number)).map(CityLine::name);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean starred(int number) {
        return entries.containsKey(number) && entries.get(number).starred();
    }

    /** Entries that the document has no competency for. */
    List<CityLine> without(List<Integer> numbers) {
        return entries.entrySet().stream()
                .filter(entry -> !numbers.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
