package org.teranga.platform.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Dates, times, numbers and names of languages as a language writes them; always Western digits and the Gregorian calendar. */
public final class Formats {
    /** Where the associations' clocks stand. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** Where CLDR has no day-first figures of its own: what is on the screen must match the letter from the prefecture, day first. */
    private static final Set<String> DAY_FIRST = Set.of("fa-AF", "ps", "ti", "so", "bo");

    private static final Map<String, String> FIGURES = Map.of("yMMdd", "dd/MM/yyyy", "MMdd", "dd/MM");

    private static final double KILO = 1024;
    private static final List<MeasureUnit> UNITS = List.of(
            MeasureUnit.BYTE, MeasureUnit.KILOBYTE, MeasureUnit.MEGABYTE, MeasureUnit.GIGABYTE, MeasureUnit.TERABYTE);
    private static final Map<Language, Formats> KNOWN = new ConcurrentHashMap<>();

    private final ULocale locale;
    private final boolean dayFirst;
    private final Map<String, DateFormat> dateFormats = new ConcurrentHashMap<>();
    private final NumberFormat number;
    private final NumberFormat percent;
    private final NumberFormat finePercent;
    private final LocaleDisplayNames names;

    private Formats(Language language) {
        this.dayFirst = DAY_FIRST.contains(language.tag());
        this.locale = language.locale();
        this.number = NumberFormat.getNumberInstance(locale);
        this.percent = NumberFormat.getPercentInstance(locale);
        this.finePercent = NumberFormat.getPercentInstance(locale);
        finePercent.setMaximumFractionDigits(3);
        this.names = LocaleDisplayNames.getInstance(
                locale, DisplayContext.DIALECT_NAMES, DisplayContext.CAPITALIZATION_NONE);
    }

    /** The formats of a language. */
    public static Formats of(Language language) {
        return KNOWN.computeIfAbsent(language, Formats::new);
    }

    /** A number with its thousands apart and at most three decimals: {@code 30 871}. */
    public String number(Number value) {
        synchronized (number) {
            return number.format(value);
        }
    }

    /** A share as whole per cents: 0.85 is {@code 85 %}. */
    public String percent(Number share) {
        synchronized (percent) {
            return percent.format(share);
        }
    }

    /** A small share as per cents with up to three decimals: 0.00012 is {@code 0,012 %}. */
    public String finePercent(Number share) {
        synchronized (finePercent) {
            return finePercent.format(share);
        }
    }

    /** A number of bytes in the largest unit of which there is one: {@code 12 Mo}. */
    public String bytes(long count) {
        int unit = 0;
        double value = count;
        while (value >= KILO && unit < UNITS.size() - 1) {
            value /= KILO;
            unit++;
        }
        double shown = value < 10 && unit > 0 ? Math.round(value * 10) / 10.0 : Math.round(value);
        return MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.SHORT)
                .format(new Measure(shown, UNITS.get(unit)));
    }

    /** A day in words: {@code 14 novembre 2026}. */
    public String date(LocalDate day) {
        return ordinalFirst(format("yMMMMd", day.atStartOfDay(ZONE).toInstant()));
    }

    /** A day in figures: {@code 14/11/2026}. */
    public String shortDate(LocalDate day) {
        return format("yMMdd", day.atStartOfDay(ZONE).toInstant());
    }

    /** A day without its year: {@code 14 novembre}. */
    public String day(LocalDate day) {
        return ordinalFirst(format("MMMMd", day.atStartOfDay(ZONE).toInstant()));
    }

    /** A day in figures without its year, for the axis of a chart: {@code 14/11}. */
    public String shortDay(LocalDate day) {
        return format("MMdd", day.atStartOfDay(ZONE).toInstant());
    }

    /** A day and the time of the clock there. */
    public String dateTime(Instant moment) {
        return ordinalFirst(format("yMMMMdHm", moment));
    }

    /** The time of the clock. */
    public String time(Instant moment) {
        return format("Hm", moment);
    }

    /** The name of another language: {@code dari} for {@code prs}. */
    public String languageName(String tag) {
        return LanguageNames.of(locale.getLanguage(), tag)
                .orElseGet(() -> names.localeDisplayName(ULocale.forLanguageTag(tag.equals("prs") ? "fa-AF" : tag)));
    }

    private String format(String skeleton, Instant moment) {
        DateFormat format = dateFormats.computeIfAbsent(skeleton, this::dateFormat);
        synchronized (format) {
            return format.format(Date.from(moment));
        }
    }

    /** French writes the first of a month as an ordinal, {@code 1er décembre}; CLDR's patterns do not. */
    private String ordinalFirst(String date) {
        return locale.getLanguage().equals("fr") && date.startsWith("1 ") ? "1er" + date.substring(1) : date;
    }

    private DateFormat dateFormat(String skeleton) {
        String figures = dayFirst ? FIGURES.get(skeleton) : null;
        DateFormat format = figures == null
                ? DateFormat.getInstanceForSkeleton(skeleton, locale)
                : new SimpleDateFormat(figures, locale);
        format.setTimeZone(TimeZone.getTimeZone(ZONE.getId()));
        return format;
    }
}
