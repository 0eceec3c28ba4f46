package org.plumbline.model.bank;

/** How well the competency is performed, apart from how much the job demands: "Satisfactory" or "Superior". */
public record PerformanceText(String name, String text) {}
