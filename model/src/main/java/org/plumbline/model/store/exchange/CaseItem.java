package org.plumbline.model.store.exchange;

import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An item of a package.
 *
 * @param pointer where it stands
 * @param identifier what the rest of the package calls it; where it has none, something that nothing refers to
 */
record CaseItem(String pointer, String identifier, Optional<OwnUri> own, JsonNode node) {
    private static final int LONGEST_NAME = 120;
    private static final int SHORTENED = 80;

    static CaseItem of(String pointer, int index, JsonNode node) {
        String identifier = Fields.words(node, "identifier");
        String uri = Fields.text(node, "uri");
        String otherwise = uri.isBlank() ? "item-" + (index + 1) : uri;
        return new CaseItem(pointer, identifier.isEmpty() ? otherwise : identifier, OwnUri.parse(uri), node);
    }

    boolean is(CasePart part) {
        return own.map(uri -> uri.is(part)).orElseGet(() -> Fields.says(node, "CFItemType", part.itemType()));
    }

    /** Whether it is ours and of this kind; a type of the same name in another's package means what they mean by it. */
    boolean isOwn(CasePart part) {
        return own.filter(uri -> uri.is(part)).isPresent();
    }

    boolean belongsToItsParent() {
        return ownPart().isPresent();
    }

    /** Which part of the competency above it this is, when it is one of ours. */
    Optional<CasePart> ownPart() {
        return own.flatMap(uri -> Arrays.stream(CasePart.values())
                .filter(part -> part.belongsToItsParent() && uri.is(part))
                .findFirst());
    }

    /** What the bank calls it: our own id where it has one. */
    String id() {
        return own.map(OwnUri::id).filter(id -> !id.isBlank()).orElse(identifier);
    }

    /** The statement is the name where nothing shorter is said; one too long for a name is shortened in its place. */
    NameAndText nameAndText() {
        String statement = Fields.text(node, "fullStatement");
        String shorter = Fields.text(node, "abbreviatedStatement");
        if (own.isPresent()) {
            return node.has("abbreviatedStatement")
                            && !node.get("abbreviatedStatement").isNull()
                    ? new NameAndText(shorter, statement, false)
                    : new NameAndText(statement, "", false);
        }
        return foreign(shorter.strip(), statement.strip());
    }

    private static NameAndText foreign(String shorter, String statement) {
        if (!shorter.isEmpty()) {
            return new NameAndText(shorter, shorter.equals(statement) ? "" : statement, false);
        }
        if (statement.length() <= LONGEST_NAME) {
            return new NameAndText(statement, "", false);
        }
        String start = statement.substring(0, SHORTENED);
        int blank = start.lastIndexOf(' ');
        return new NameAndText((blank > 0 ? start.substring(0, blank) : start) + "…", statement, true);
    }

    /** One place, one item: its fields need not be compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CaseItem item && item.pointer.equals(pointer);
    }

    @Override
    public int hashCode() {
        return pointer.hashCode();
    }

    /**
     * @param shortened the name was cut from the text
     */
    record NameAndText(String name, String text, boolean shortened) {}
}
