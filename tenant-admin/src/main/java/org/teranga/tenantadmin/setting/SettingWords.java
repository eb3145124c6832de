package org.teranga.tenantadmin.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.tenancy.SettingKind;
import org.teranga.platform.tenancy.SettingKind.Choice;
import org.teranga.platform.tenancy.SettingKind.Line;
import org.teranga.platform.tenancy.SettingKind.LineByLanguage;
import org.teranga.platform.tenancy.SettingKind.Several;
import org.teranga.platform.tenancy.SettingKind.WholeNumber;
import org.teranga.platform.tenancy.SettingKind.YesNo;
import org.teranga.platform.tenancy.SettingValues;
import org.teranga.platform.tenancy.TenantSetting;
import org.teranga.platform.theme.PageContexts;

/** Settings and their values in words, in the language of the page: for administrators, and for the platform where it sets them. */
@ApplicationScoped
public class SettingWords {
    private final PageContexts contexts;

    @Inject
    SettingWords(PageContexts contexts) {
        this.contexts = contexts;
    }

    String text(String key, Object... arguments) {
        return contexts.text(key, arguments);
    }

    /** What it is called. */
    public String label(TenantSetting<?> setting) {
        return text("setting." + setting.key());
    }

    String help(TenantSetting<?> setting) {
        return text("setting." + setting.key() + ".help");
    }

    /** A value as it was kept; null and what is no value any more are told as such. */
    public String value(TenantSetting<?> setting, @Nullable String kept, SettingValues defaults) {
        if (kept == null) {
            return text("settings.value.default", value(setting, defaults.writtenStandard(setting)));
        }
        return setting.kind().fault(kept).isPresent() ? kept : value(setting, kept);
    }

    /** A value in words. */
    public String value(TenantSetting<?> setting, String written) {
        return switch (setting.kind()) {
            case YesNo yesNo -> text("settings.value." + written);
            case WholeNumber number -> Formats.of(contexts.language()).number(number.read(written));
            case Choice choice -> word(setting, written);
            case Several several -> several(several, several.read(written));
            case Line line -> written.isEmpty() ? text("settings.value.empty") : written;
            case LineByLanguage lines -> lines(lines.read(written));
        };
    }

    String word(TenantSetting<?> setting, String word) {
        return text("setting." + setting.key() + "." + word);
    }

    /** What a setting can be; empty where its form shows it. */
    String bounds(TenantSetting<?> setting) {
        return switch (setting.kind()) {
            case WholeNumber number -> text("settings.bounds.number", number.least(), number.most());
            case Line line -> text("settings.bounds.line", line.longest());
            case LineByLanguage lines -> text("settings.bounds.line", lines.longest());
            case YesNo yesNo -> "";
            case Choice choice -> "";
            case Several several -> "";
        };
    }

    /** The words of a choice; none where it is none. */
    public List<SettingsView.Word> words(TenantSetting<?> setting) {
        if (setting.kind() instanceof Several several) {
            return several.words().stream()
                    .map(word -> new SettingsView.Word(
                            word,
                            text(several.prefix() + "." + word),
                            several.always().contains(word)))
                    .toList();
        }
        return setting.kind() instanceof Choice choice
                ? choice.words().stream()
                        .map(word -> new SettingsView.Word(word, word(setting, word), false))
                        .toList()
                : List.of();
    }

    /** What sort of field it has: {@code yes_no, number, choice, several, line, lines}. */
    public static String kind(SettingKind<?> kind) {
        return switch (kind) {
            case YesNo yesNo -> "yes_no";
            case WholeNumber number -> "number";
            case Choice choice -> "choice";
            case Several several -> "several";
            case Line line -> "line";
            case LineByLanguage lines -> "lines";
        };
    }

    private String several(Several kind, Set<String> chosen) {
        return chosen.isEmpty()
                ? text("settings.value.empty")
                : chosen.stream()
                        .map(word -> text(kind.prefix() + "." + word))
                        .collect(Collectors.joining(text("ui.comma")));
    }

    private String lines(Map<String, String> byLanguage) {
        return byLanguage.isEmpty()
                ? text("settings.value.empty")
                : byLanguage.entrySet().stream()
                        .map(one -> one.getKey().toUpperCase(Locale.ROOT) + " " + one.getValue())
                        .collect(Collectors.joining(" · "));
    }
}
