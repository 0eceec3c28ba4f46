package org.plumbline.app.screen;

/** Makes ids that nobody has used yet; tests give repeatable ones. */
@FunctionalInterface
public interface IdSource {
    /**
     * @param kind what is named, such as "question"; the id begins with it
     */
    String next(String kind);
}
