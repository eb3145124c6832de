package org.teranga.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teranga.architecture.broken.UnlistedSetting;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.SettingKind;
import org.teranga.platform.tenancy.TenantSetting;
import org.teranga.platform.theme.template.Themes;

/** Every setting there is: what a newcomer adds appears here, and nothing disappears unseen. */
class SettingsTest {
    /** The golden list: key, kind with bounds, default, who may set it, and the operator's variable. */
    private static final List<String> GOLDEN = List.of(
            "casework.term_days | WholeNumber[least=1, most=60] | default 7 | ASSOCIATION",
            "duty.phone | Line[longest=24] | default  | ASSOCIATION",
            "duty.phone_from | WholeNumber[least=0, most=23] | default 8 | ASSOCIATION",
            "duty.phone_until | WholeNumber[least=0, most=23] | default 8 | ASSOCIATION",
            "duty.team_from | WholeNumber[least=5, most=12] | default 9 | ASSOCIATION",
            "duty.team_until | WholeNumber[least=13, most=23] | default 18 | ASSOCIATION",
            "duty.team_saturday | YesNo[] | default no | ASSOCIATION",
            "duty.covers | Choice[words=[nothing, free_days, evenings, nights]] | default nothing | ASSOCIATION",
            "duty.term_minutes | WholeNumber[least=15, most=240] | default 30 | ASSOCIATION",
            "keeping.months | WholeNumber[least=3, most=24] | default 24 | ASSOCIATION",
            "keeping.closed_months | WholeNumber[least=1, most=6] | default 6 | ASSOCIATION",
            "keeping.reader_names | YesNo[] | default no | ASSOCIATION",
            "kinds.buddy | YesNo[] | default yes | ASSOCIATION",
            "kinds.employment | YesNo[] | default yes | ASSOCIATION",
            "kinds.housing | YesNo[] | default yes | ASSOCIATION",
            "kinds.language | YesNo[] | default yes | ASSOCIATION",
            "kinds.legal | YesNo[] | default yes | ASSOCIATION",
            "kinds.project | YesNo[] | default yes | ASSOCIATION",
            "pages.languages | Several[words=[fr, en, ar, fa-AF, ps, uk, ti, so, bo], always=[fr],"
                    + " prefix=pages.language] | default fr,en,ar,fa-AF,ps,uk,ti,so,bo | ASSOCIATION",
            "placement.answer_days | WholeNumber[least=1, most=60] | default 7 | ASSOCIATION |"
                    + " teranga.placement.answer.days",
            "placement.reminder_days | WholeNumber[least=0, most=59] | default 2 | ASSOCIATION |"
                    + " teranga.placement.reminder.days",
            "placement.team_days | WholeNumber[least=1, most=60] | default 3 | ASSOCIATION |"
                    + " teranga.placement.team.days",
            "stay.every_days | WholeNumber[least=7, most=60] | default 30 | ASSOCIATION",
            "stay.silent_days | WholeNumber[least=1, most=7] | default 3 | ASSOCIATION",
            "stay.lesson_1 | Line[longest=120] | default  | ASSOCIATION",
            "stay.lesson_2 | Line[longest=120] | default  | ASSOCIATION",
            "stay.lesson_3 | Line[longest=120] | default  | ASSOCIATION",
            "stay.lesson_4 | Line[longest=120] | default  | ASSOCIATION",
            "texting.quiet_from | WholeNumber[least=0, most=23] | default 21 | ASSOCIATION",
            "texting.quiet_until | WholeNumber[least=0, most=23] | default 8 | ASSOCIATION",
            "texting.quiet_sunday | YesNo[] | default no | ASSOCIATION",
            "texting.number | Line[longest=24] | default  | OPERATOR",
            "training.reminder_days | WholeNumber[least=0, most=60] | default 30 | ASSOCIATION",
            "usage.requests_per_minute | WholeNumber[least=600, most=10000000] | default 6000 | OPERATOR |"
                    + " teranga.quota.requests.per.minute",
            "usage.offers_per_day | WholeNumber[least=10, most=10000000] | default 50000 | OPERATOR |"
                    + " teranga.quota.offers.per.day",
            "usage.mails_per_day | WholeNumber[least=10, most=10000000] | default 20000 | OPERATOR |"
                    + " teranga.quota.mails.per.day",
            "usage.receipts_per_day | WholeNumber[least=10, most=10000000] | default 20000 | OPERATOR |"
                    + " teranga.quota.receipts.per.day",
            "usage.texts_per_day | WholeNumber[least=0, most=1000000] | default 500 | OPERATOR |"
                    + " teranga.quota.texts.per.day",
            "usage.storage_mb | WholeNumber[least=1, most=10000000] | default 10240 | OPERATOR |"
                    + " teranga.quota.storage.mb");

    @Test
    void theseAreAllTheSettings() throws ReflectiveOperationException {
        assertThat(constants(Shipped.classes()))
                .extracting(TenantSetting::described)
                .containsExactlyInAnyOrderElementsOf(GOLDEN);
    }

    @Test
    void aSettingThatNoListNamesAppears() throws ReflectiveOperationException {
        assertThat(constants(new ClassFileImporter().importClasses(UnlistedSetting.class)))
                .extracting(TenantSetting::key)
                .containsExactly("unlisted.days");
    }

    @Test
    void everySettingStandsInAGroup() throws ReflectiveOperationException {
        List<TenantSetting<?>> inGroups = new ArrayList<>();
        for (SettingGroup group : groups()) {
            inGroups.addAll(group.settings());
        }
        assertThat(inGroups).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(constants(Shipped.classes()));
    }

    @Test
    void everySettingSaysWhatItIs() throws ReflectiveOperationException {
        Messages messages = new Themes(Optional.empty()).base().messages();
        List<String> keys = new ArrayList<>();
        groups().forEach(group -> keys.add("settings.group." + group.name()));
        for (TenantSetting<?> setting : constants(Shipped.classes())) {
            keys.add("setting." + setting.key());
            keys.add("setting." + setting.key() + ".help");
            if (setting.kind() instanceof SettingKind.Choice choice) {
                choice.words().forEach(word -> keys.add("setting." + setting.key() + "." + word));
            }
        }
        assertThat(messages.patterns("fr")).containsKeys(keys.toArray(String[]::new));
    }

    private static List<TenantSetting<?>> constants(Iterable<JavaClass> house) throws ReflectiveOperationException {
        List<TenantSetting<?>> constants = new ArrayList<>();
        for (JavaClass type : house) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(TenantSetting.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    Field constant = field.reflect();
                    constant.setAccessible(true);
                    constants.add((TenantSetting<?>) constant.get(null));
                }
            }
        }
        return constants;
    }

    private static List<SettingGroup> groups() throws ReflectiveOperationException {
        List<SettingGroup> groups = new ArrayList<>();
        for (JavaClass type : Shipped.classes()) {
            if (type.isAssignableTo(SettingGroup.class) && !type.isInterface()) {
                var constructor = type.reflect().getDeclaredConstructor();
                constructor.setAccessible(true);
                groups.add((SettingGroup) constructor.newInstance());
            }
        }
        return groups;
    }
}
