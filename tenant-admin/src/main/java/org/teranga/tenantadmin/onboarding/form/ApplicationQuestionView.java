package org.teranga.tenantadmin.onboarding.form;

import org.teranga.platform.theme.FilledForm;

/**
 * A question of the platform to who wants an association to be opened ({@code tenantadmin/onboarding/question}).
 *
 * @param href        where it is answered
 * @param association what it is to be called
 * @param address     where it is to be
 * @param question    what was asked
 * @param answered    whether it has been answered
 * @param form        the answer, name and number
 */
public record ApplicationQuestionView(
        String href, String association, String address, String question, boolean answered, FilledForm form) {}
