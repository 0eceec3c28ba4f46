package org.plumbline.model.bank;

/**
 * A task statement that a framework offers to workshops.
 *
 * @param code its number in the framework, such as "T0001"; may be empty
 * @param occupation code of the occupation or work role it belongs to; empty where the framework does not say
 * @param kind such as "Core" or "Supplemental"; may be empty
 */
public record BankTask(String code, String text, String occupation, String kind) {}
