package org.teranga.tenantadmin.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.SettingKind;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantSetting;
import org.teranga.platform.tenancy.TenantSettings;

/** The form of a group of settings, as it was sent. */
@ApplicationScoped
class SentSettings {
    private final TenantSettings settings;

    @Inject
    SentSettings(TenantSettings settings) {
        this.settings = settings;
    }

    /** Setting's key to its text; a box that is not ticked is a no. */
    Map<String, String> of(String group, Answers sent) {
        Map<String, String> texts = new HashMap<>();
        settings.groups().stream()
                .filter(one -> one.name().equals(group))
                .map(SettingGroup::settings)
                .flatMap(List::stream)
                .forEach(setting -> texts.put(setting.key(), text(setting, sent)));
        return texts;
    }

    private static String text(TenantSetting<?> setting, Answers sent) {
        return switch (setting.kind()) {
            case SettingKind.YesNo yesNo -> "yes".equals(sent.first(setting.key())) ? "yes" : "no";
            case SettingKind.LineByLanguage lines -> lines(setting, lines, sent);
            case SettingKind.WholeNumber number -> sent.first(setting.key());
            case SettingKind.Several several -> String.join(",", sent.all(setting.key()));
            case SettingKind.Choice choice -> sent.first(setting.key());
            case SettingKind.Line line -> sent.first(setting.key());
        };
    }

    private static String lines(TenantSetting<?> setting, SettingKind.LineByLanguage kind, Answers sent) {
        Map<String, String> byLanguage = new HashMap<>();
        for (String language : TenantContext.required().languages()) {
            byLanguage.put(
                    language,
                    sent.first(setting.key() + "." + language)
                            .replaceAll("\\R", " ")
                            .strip());
        }
        return kind.written(byLanguage);
    }

    /** The faults at the fields of the form: that of texts is shown at the first language. */
    List<FieldError> placed(List<FieldError> faults) {
        List<String> texts = settings.groups().stream()
                .flatMap(group -> group.settings().stream())
                .filter(setting -> setting.kind() instanceof SettingKind.LineByLanguage)
                .map(TenantSetting::key)
                .toList();
        String first = TenantContext.required().languages().getFirst();
        return faults.stream()
                .map(fault -> texts.contains(fault.field())
                        ? new FieldError(fault.field() + "." + first, fault.key(), fault.arguments())
                        : fault)
                .toList();
    }
}
