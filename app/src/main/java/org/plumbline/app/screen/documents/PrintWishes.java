package org.plumbline.app.screen.documents;

import javax.print.PrintService;
import javax.print.attribute.PrintRequestAttributeSet;

/**
 * Where and how somebody wants to print.
 *
 * @param attributes copies, sides, pages, paper
 */
record PrintWishes(PrintService printer, PrintRequestAttributeSet attributes) {}
