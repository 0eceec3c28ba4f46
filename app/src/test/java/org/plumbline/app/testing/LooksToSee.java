package org.plumbline.app.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.plumbline.app.theme.Theme.Look;

/**
 * The looks and sizes that a tour is taken in: the plainest and the hardest; with {@code -Dtour=all} each that people
 * use, for looking at the pictures.
 */
public final class LooksToSee implements ArgumentsProvider {
    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        Stream<Arguments> always = Stream.of(Arguments.of(Look.LIGHT, 100), Arguments.of(Look.DARK, 200));
        return "all".equals(System.getProperty("tour"))
                ? Stream.concat(
                        always,
                        Stream.of(
                                Arguments.of(Look.LIGHT, 200),
                                Arguments.of(Look.DARK, 100),
                                Arguments.of(Look.CONTRAST, 150)))
                : always;
    }
}
