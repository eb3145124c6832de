package org.teranga.tenantadmin.onboarding;

import java.util.List;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;

/**
 * One application, for a person of the platform to decide.
 *
 * @param href        its address
 * @param row         what it is
 * @param legalNumber by which the association is found in a public register
 * @param domain      what stands behind the @ of who asks
 * @param language    in which we write to who asks
 * @param regions     names of regions and departments; empty means everywhere
 * @param languages   of its pages
 * @param form        the reason of a refusal
 * @param problem     why it could not be opened; empty where nothing is wrong
 */
public record ApplicationView(
        String href,
        ApplicationsView.Row row,
        String legalNumber,
        String domain,
        String language,
        List<String> regions,
        List<Language> languages,
        FilledForm form,
        String problem) {
    public ApplicationView {
        regions = List.copyOf(regions);
        languages = List.copyOf(languages);
    }
}
