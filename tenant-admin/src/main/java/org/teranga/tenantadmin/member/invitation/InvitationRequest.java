package org.teranga.tenantadmin.member.invitation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.Role;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/**
 * The request of an administrator to invite somebody: whom, and with which roles.
 *
 * @param name      what to call the person
 * @param email     where to write to
 * @param roles     as what; at least one
 * @param languages BCP 47 codes: into which languages a translator translates
 * @param language  BCP 47 code of the language in which we write, one of the association's
 */
public record InvitationRequest(
        String name, EmailAddress email, Set<Role> roles, List<String> languages, String language) {
    private static final int LONGEST_NAME = 200;

    /**
     * Reads what was sent.
     *
     * @throws Refusal invalid with every fault
     */
    public static InvitationRequest read(
            @Nullable String name,
            @Nullable String email,
            List<String> roles,
            List<String> languages,
            @Nullable String language) {
        List<FieldError> errors = new ArrayList<>();
        String named = name == null ? "" : name.strip();
        if (named.isEmpty() || named.length() > LONGEST_NAME) {
            errors.add(FieldError.of("name", "member.fault.name", LONGEST_NAME));
        }
        Optional<EmailAddress> address = EmailAddress.parse(email == null ? "" : email);
        if (address.isEmpty()) {
            errors.add(FieldError.of("email", "member.fault.email"));
        }
        Set<Role> known = roles(roles, errors);
        List<String> into = into(known, languages, errors);
        List<String> offered = TenantContext.required().languages();
        String tongue = language == null || language.isBlank() ? offered.getFirst() : language.strip();
        if (!offered.contains(tongue)) {
            errors.add(FieldError.of("language", "member.fault.language", String.join(", ", offered)));
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        return new InvitationRequest(named, address.orElseThrow(), known, into, tongue);
    }

    /** The roles of these names, as far as somebody may give them. */
    public static Set<Role> roles(List<String> names, List<FieldError> errors) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names) {
            Optional<Role> role = grantable().stream()
                    .filter(known -> known.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                    .findFirst();
            role.ifPresent(roles::add);
            if (role.isEmpty()) {
                errors.add(FieldError.of(
                        "roles", "member.fault.role_unknown", name, String.join(", ", codes(grantable()))));
            }
        }
        if (names.isEmpty()) {
            errors.add(FieldError.of("roles", "member.fault.roles"));
        }
        return roles;
    }

    /** The languages of these codes, for a translator; for others none. */
    public static List<String> into(Set<Role> roles, List<String> codes, List<FieldError> errors) {
        if (!roles.contains(Role.TRANSLATOR)) {
            return List.of();
        }
        for (String code : codes) {
            if (Languages.of(code).isEmpty()) {
                errors.add(FieldError.of("languages", "association.language_unknown", code));
            }
        }
        if (codes.isEmpty()) {
            errors.add(FieldError.of("languages", "member.fault.into"));
        }
        return List.copyOf(codes);
    }

    /** Every role that is given and taken by hand: not that somebody was welcomed, nor that somebody works for a partner. */
    public static Set<Role> grantable() {
        return EnumSet.complementOf(EnumSet.of(Role.RESIDENT, Role.REFERRER));
    }

    /** Roles as pages and programs name them; that somebody was welcomed is named nowhere. */
    public static List<String> codes(Set<Role> roles) {
        return roles.stream()
                .filter(role -> role != Role.RESIDENT)
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
