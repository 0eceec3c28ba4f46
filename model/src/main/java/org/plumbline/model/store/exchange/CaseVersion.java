package org.plumbline.model.store.exchange;

import tools.jackson.databind.JsonNode;

/** The editions of the CASE standard that packages are read from and written in. */
public enum CaseVersion {
    V1_0("1.0"),
    V1_1("1.1");

    private final String number;

    CaseVersion(String number) {
        this.number = number;
    }

    /** As {@code caseVersion} says it. */
    public String number() {
        return number;
    }

    /** What a package says it is, or shows by using what only 1.1 has. */
    static CaseVersion of(CasePackage read) {
        JsonNode document = read.document();
        boolean later = document.has("caseVersion")
                || document.has("frameworkType")
                || document.has("extensions")
                || Fields.text(document, "uri").contains("/v1p1/");
        return later ? V1_1 : V1_0;
    }
}
