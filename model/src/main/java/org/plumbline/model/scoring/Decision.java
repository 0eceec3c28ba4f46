package org.plumbline.model.scoring;

/**
 * What a rule decided.
 *
 * @param mark the short form for a table: "0", "1", "2", "Pass", "Fail"
 * @param words the same in words
 */
public record Decision(String mark, String words, boolean passes) {}
