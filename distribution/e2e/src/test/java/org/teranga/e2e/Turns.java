package org.teranga.e2e;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Chooses who makes a journey. What a journey finds out it finds out once, and each more takes minutes of a processor:
 * by its name each has one of those who could make it, always the same, so that over all of them somebody meets every
 * language and width that journeys have. Where {@value #LONG} is 1, as in {@code ./teranga test --long}, everybody
 * makes it.
 */
final class Turns extends AnnotationBasedArgumentsProvider<InTurn> {
    /** The variable of the environment that asks for all. */
    static final String LONG = "TERANGA_LONG";

    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, InTurn asked) {
        boolean all = "1".equals(System.getenv(LONG));
        return of(context.getRequiredTestMethod(), asked, all).stream();
    }

    /** Those who make a journey. */
    static List<Arguments> of(Method journey, InTurn asked, boolean all) {
        List<Arguments> able = able(journey.getDeclaringClass(), asked);
        return all ? able : chosen(journey.getDeclaringClass().getSimpleName() + "." + journey.getName(), able);
    }

    /** Of all that differ in their first argument alone, one. */
    static List<Arguments> chosen(String journey, List<Arguments> able) {
        Map<List<Object>, List<Arguments>> journeys = able.stream()
                .collect(Collectors.groupingBy(Turns::afterTheFirst, LinkedHashMap::new, Collectors.toList()));
        return journeys.entrySet().stream()
                .map(one -> one.getValue()
                        .get(turn(named(journey, one.getKey()), one.getValue().size())))
                .toList();
    }

    private static List<Object> afterTheFirst(Arguments arguments) {
        return Arrays.stream(arguments.get()).skip(1).toList();
    }

    private static String named(String journey, List<Object> what) {
        return Stream.concat(Stream.of(journey), what.stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static int turn(String name, int able) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % able);
    }

    private static List<Arguments> able(Class<?> test, InTurn asked) {
        Stream<?> able = asked.from().isEmpty() ? Arrays.stream(asked.value()) : given(test, asked.from());
        return able.map(one -> one instanceof Arguments many ? many : Arguments.of(one))
                .toList();
    }

    private static Stream<?> given(Class<?> test, String name) {
        int mark = name.indexOf('#');
        try {
            Class<?> where = mark < 0 ? test : Class.forName(test.getPackageName() + "." + name.substring(0, mark));
            Object all = where.getDeclaredMethod(name.substring(mark + 1)).invoke(null);
            return all instanceof Collection<?> many ? many.stream() : (Stream<?>) all;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(name + " gives nobody who could make a journey of " + test, failure);
        }
    }
}
