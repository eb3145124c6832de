package org.teranga.tenantadmin.onboarding.form;

import java.util.List;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;
import org.teranga.tenantadmin.region.RegionChoice;

/**
 * The form by which somebody asks for an association to be opened.
 *
 * @param action    where it goes
 * @param form      what was answered
 * @param host      what stands behind the short name in the address
 * @param choice    the departments to choose from
 * @param languages to choose from
 * @param automatic whether nobody has to look at it
 */
public record OpenView(
        String action, FilledForm form, String host, RegionChoice choice, List<Language> languages, boolean automatic) {
    public OpenView {
        languages = List.copyOf(languages);
    }
}
