package org.plumbline.model.check;

/** How much a finding matters: an error contradicts or is missing where it must be, a warning is unusual, a hint helps. */
public enum Severity {
    ERROR,
    WARNING,
    HINT
}
