package org.plumbline.model.bank;

/** A career track whose people are expected to show a competency in different ways. */
public enum Track {
    INDIVIDUAL_CONTRIBUTOR,
    MANAGERIAL
}
