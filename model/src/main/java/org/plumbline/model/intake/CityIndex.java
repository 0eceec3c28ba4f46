package org.plumbline.model.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of numbers and names at the front of a city competency model; a star there means needed before entry. */
final class CityIndex {
    private final Map<Integer, CityLine> entries = new LinkedHashMap<>();

    private final Set<String> headings;

    /** @param lines of the whole document, whose headings an entry of the list may repeat */
    CityIndex(List<CityLine> frontMatter, List<CityLine> lines) {
        headings = lines.stream()
                .filter(line -> line.isCapitalHeading() && !line.definition().isEmpty())
                .map(line -> Wording.plain(line.name()))
                .collect(Collectors.toSet());
        for (CityLine line : frontMatter) {
            line.number()
                    .filter(number -> Wording.looksLikeName(line.name()))
                    .ifPresent(number -> entries.putIfAbsent(number, line));
        }
    }

    Optional<String> name(int number) {
        return Optional.ofNullable(entries.get(number)).map(CityLine::name);
    }

    /** Whether the line is an entry of the list that has strayed. */
    boolean lists(CityLine line) {
        boolean listed = line.number()
                .flatMap(this::name)
                .filter(name -> Wording.same(name, line.name()))
                .isPresent();
        return listed || line.number().isPresent() && headings.contains(Wording.plain(line.name()));
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
