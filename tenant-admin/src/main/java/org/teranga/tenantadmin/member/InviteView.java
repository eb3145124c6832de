package org.teranga.tenantadmin.member;

import java.util.List;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;

/**
 * The form of an invitation.
 *
 * @param href      the list of members
 * @param form      what was answered
 * @param roles     every role that can be given, by code
 * @param languages every language that a translator can have
 * @param offered   the languages in which the association writes
 */
public record InviteView(
        String href, FilledForm form, List<String> roles, List<Language> languages, List<Language> offered) {
    public InviteView {
        roles = List.copyOf(roles);
        languages = List.copyOf(languages);
        offered = List.copyOf(offered);
    }
}
