package org.teranga.tenantadmin.key;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * What somebody asks for who wants a key.
 *
 * @param id     the key's id, chosen by the form, so that a form sent twice makes one key
 * @param label  what it is for
 * @param scopes what it may do
 * @param days   for how long
 */
record KeyWish(UUID id, String label, Set<Permission> scopes, int days) {
    static final int LONGEST_DAYS = 365;
    private static final int LONGEST_LABEL = 100;
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * Reads what was sent.
     *
     * @param mine what the maker may: nobody gives more
     * @throws Refusal invalid with every fault
     */
    static KeyWish read(
            @Nullable String id,
            @Nullable String label,
            List<String> scopes,
            @Nullable String days,
            Set<Permission> mine) {
        List<FieldError> errors = new ArrayList<>();
        String named = Objects.requireNonNullElse(label, "")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        if (named.isEmpty() || named.length() > LONGEST_LABEL) {
            errors.add(FieldError.of("label", "key.fault.label", LONGEST_LABEL));
        }
        Set<Permission> given = given(scopes, mine, errors);
        String typed = Objects.requireNonNullElse(days, "").strip();
        int count = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        if (count < 1 || count > LONGEST_DAYS) {
            errors.add(FieldError.of("days", "problem.number_between", 1, LONGEST_DAYS));
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        UUID key = id != null && UUID_SHAPE.matcher(id).matches() ? UUID.fromString(id) : UUID.randomUUID();
        return new KeyWish(key, named, given, count);
    }

    private static Set<Permission> given(List<String> scopes, Set<Permission> mine, List<FieldError> errors) {
        Set<Permission> given = EnumSet.noneOf(Permission.class);
        for (String scope : scopes) {
            Optional<Permission> known = grantable(mine).stream()
                    .filter(permission -> code(permission).equals(scope.strip()))
                    .findFirst();
            known.ifPresent(given::add);
            if (known.isEmpty()) {
                errors.add(FieldError.of("scopes", "key.fault.scope", scope));
            }
        }
        if (scopes.isEmpty()) {
            errors.add(FieldError.of("scopes", "key.fault.scopes"));
        }
        return given;
    }

    /** What somebody with these rights may give to a key, in order. */
    static List<Permission> grantable(Set<Permission> mine) {
        return mine.stream().filter(ApiKeys.GRANTABLE::contains).sorted().toList();
    }

    /** As pages and programs name it. */
    static String code(Permission permission) {
        return permission.name().toLowerCase(Locale.ROOT);
    }
}
