package org.teranga.platform.tenancy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A setting of an association: a typed constant in the module that owns it, named in a {@link SettingGroup}. It is read by {@link
 * TenantSettings#get}; its form, its history and the way back draw themselves, from two messages: {@code setting.<key>} and {@code
 * setting.<key>.help}.
 *
 * @param key      lower case, the module's noun first: {@code placement.answer_days}; never changed, since values lie under it
 * @param kind     what it can be
 * @param standard what counts where nobody says otherwise
 * @param variable the property by which the platform's operator gives another default, or null where there is none
 * @param editor   who may set it
 * @param <T>      the type in which it is read
 */
public record TenantSetting<T>(
        String key,
        SettingKind<T> kind,
        T standard,
        @Nullable String variable,
        Editor editor) {
    /** Who may set a setting. */
    public enum Editor {
        /** An administrator of the association. */
        ASSOCIATION,
        /** The platform's operator; the association sees it. */
        OPERATOR
    }

    public TenantSetting {
        if (!key.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+")) {
            throw new IllegalArgumentException(
                    "not a setting's key: " + key + ". Maybe placement.answer_days is meant.");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(editor, "editor");
        kind.fault(kind.written(standard)).ifPresent(fault -> {
            throw new IllegalArgumentException("the default of " + key + " is none of its values: " + standard);
        });
    }

    /** Yes or no. */
    public static TenantSetting<Boolean> yesNo(String key, boolean standard) {
        return of(key, new SettingKind.YesNo(), standard);
    }

    /** A whole number, both bounds included. */
    public static TenantSetting<Integer> number(String key, int standard, int least, int most) {
        return of(key, new SettingKind.WholeNumber(least, most), standard);
    }

    /** One of several words; the first is the default. */
    public static TenantSetting<String> choice(String key, String... words) {
        return of(key, SettingKind.choice(words), words[0]);
    }

    /** Some of several words; those that are always in it are the default. */
    public static TenantSetting<Set<String>> several(
            String key, List<String> words, Set<String> always, String prefix) {
        return of(key, new SettingKind.Several(words, always, prefix), always);
    }

    /** A line of text, empty at first. */
    public static TenantSetting<String> line(String key, int longest) {
        return of(key, new SettingKind.Line(longest), "");
    }

    /** A line of text in each language, empty at first. */
    public static TenantSetting<Map<String, String>> lines(String key, int longest) {
        return of(key, new SettingKind.LineByLanguage(longest), Map.of());
    }

    private static <T> TenantSetting<T> of(String key, SettingKind<T> kind, T standard) {
        return new TenantSetting<>(key, kind, standard, null, Editor.ASSOCIATION);
    }

    /** The same, with the operator's default in a property: {@code teranga.placement.answer.days}. */
    public TenantSetting<T> withDefaultFrom(String property) {
        return new TenantSetting<>(key, kind, standard, property, editor);
    }

    /** The same, set by the operator alone. */
    public TenantSetting<T> byOperator() {
        return new TenantSetting<>(key, kind, standard, variable, Editor.OPERATOR);
    }

    /** What it is, in one line: for the list of all settings. */
    public String described() {
        return String.join(
                        " | ",
                        List.of(
                                key,
                                kind.toString(),
                                "default " + kind.written(standard).replace("\n", "; "),
                                editor.name()))
                + (variable == null ? "" : " | " + variable);
    }
}
