package org.teranga.platform.theme.template;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.theme.folder.Theme;

/** The functions that templates have besides {@code msg}: dates, numbers and names as the page's language writes them. */
public final class Functions {
    private static final Map<Language, Map<String, TemplateMethodModelEx>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private Functions() {}

    /** {@code number, percent, percent_fine, date, short_date, day, date_time, time, language_name}. */
    public static Map<String, TemplateMethodModelEx> of(Language language) {
        return BY_LANGUAGE.computeIfAbsent(language, Functions::make);
    }

    /** {@code has_msg(key)}: whether a message exists; for texts that an association may leave out. */
    public static TemplateMethodModelEx hasMessage(Messages messages, Language language) {
        return function(argument -> messages.has(language, text(argument)));
    }

    /** {@code says_msg(key)}: whether this language says it itself; else it is French. */
    public static TemplateMethodModelEx saysMessage(Messages messages, Language language) {
        return function(
                argument -> messages.pattern(language.tag(), text(argument)).isPresent());
    }

    /** {@code asset(path)}, or {@code asset(path, theme)}: the address of a static file. */
    public static TemplateMethodModelEx asset(Theme own, Themes themes) {
        return arguments -> {
            Theme theme = arguments.size() > 1 ? themes.named(text(arguments.get(1))) : own;
            return theme.assetUrl(text(arguments.getFirst()));
        };
    }

    static String text(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        throw new TemplateModelException("a text is needed");
    }

    private static Map<String, TemplateMethodModelEx> make(Language language) {
        Formats formats = Formats.of(language);
        return Map.of(
                "percent_fine", function(argument -> formats.finePercent(number(argument))),
                "number", function(argument -> formats.number(number(argument))),
                "percent", function(argument -> formats.percent(number(argument))),
                "date", function(argument -> formats.date(day(argument))),
                "short_date", function(argument -> formats.shortDate(day(argument))),
                "day", function(argument -> formats.day(day(argument))),
                "date_time", function(argument -> formats.dateTime(moment(argument))),
                "time", function(argument -> formats.time(moment(argument))),
                "language_name", function(argument -> formats.languageName(text(argument))));
    }

    private static Number number(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        throw new TemplateModelException("a number is needed");
    }

    private static LocalDate day(Object argument) throws TemplateModelException {
        Object value = adapted(argument);
        return switch (value) {
            case LocalDate day -> day;
            case Instant moment -> LocalDate.ofInstant(moment, Formats.ZONE);
            default -> throw new TemplateModelException("a day is needed, not " + value.getClass());
        };
    }

    private static Instant moment(Object argument) throws TemplateModelException {
        if (adapted(argument) instanceof Instant moment) {
            return moment;
        }
        throw new TemplateModelException("a moment is needed");
    }

    private static Object adapted(Object argument) throws TemplateModelException {
        if (argument instanceof AdapterTemplateModel model) {
            return model.getAdaptedObject(Object.class);
        }
        throw new TemplateModelException("a date is needed");
    }

    private static TemplateMethodModelEx function(OneArgument body) {
        return arguments -> {
            if (arguments.size() != 1) {
                throw new TemplateModelException("one argument is needed, not " + arguments.size());
            }
            return body.of(((List<?>) arguments).getFirst());
        };
    }

    @FunctionalInterface
    private interface OneArgument {
        Object of(Object argument) throws TemplateModelException;
    }
}
