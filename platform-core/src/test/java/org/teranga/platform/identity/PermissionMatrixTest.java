package org.teranga.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what, as a table to read in review: a change of rights must change this table too. */
class PermissionMatrixTest {
    private static final String MATRIX = """
            OFFERS_READ           ADMIN CASEWORKER LEAD
            OFFERS_WRITE          CASEWORKER LEAD
            NEEDS_READ            CASEWORKER LEAD
            MINORS_READ           ADMIN LEAD
            NEEDS_WRITE           CASEWORKER
            NEED_CREATE           CASEWORKER RESIDENT
            NEEDS_REFER           REFERRER
            PARTNERS_LEAD         LEAD
            IMPORT                ADMIN CASEWORKER
            MESSAGES              CASEWORKER LEAD
            FILES_WORK            CASEWORKER LEAD
            SAFETY_READ           LEAD
            RUN_START             CASEWORKER
            RUN_READ              CASEWORKER LEAD
            PLACEMENT_PROPOSE     CASEWORKER
            PLACEMENT_APPROVE     CASEWORKER LEAD
            RULES_READ            ADMIN CASEWORKER LEAD
            RULES_EDIT            ADMIN
            POLICY_EDIT           ADMIN LEAD
            MEMBERS_MANAGE        ADMIN
            SETTINGS_EDIT         ADMIN
            QUALIFICATIONS_GRANT  ADMIN CASEWORKER LEAD TRAINER
            RIGHTS_READ           ADMIN CASEWORKER JURIST AUTHOR TRANSLATOR
            RIGHTS_WRITE          JURIST AUTHOR
            RIGHTS_TRANSLATE      TRANSLATOR
            RIGHTS_REVIEW         JURIST
            RIGHTS_EDIT           ADMIN JURIST
            RIGHTS_ANSWER         CASEWORKER JURIST
            COURSES_READ          ADMIN CASEWORKER LEAD JURIST AUTHOR TRANSLATOR TRAINER REFERRER VOLUNTEER RESIDENT
            COURSES_WRITE         ADMIN TRAINER
            COURSES_TRANSLATE     TRANSLATOR TRAINER
            COURSES_LEAD          ADMIN TRAINER
            TRANSFER              ADMIN
            PERSONS_ERASE         LEAD
            AUDIT_READ            ADMIN LEAD
            OWN_FILE              ADMIN CASEWORKER LEAD JURIST AUTHOR TRANSLATOR TRAINER REFERRER VOLUNTEER RESIDENT
            OPERATE_PLATFORM
            """;

    @Test
    void theMatrixOfRolesAndPermissionsIsTheOneThatWasReviewed() {
        assertThat(matrix()).isEqualTo(MATRIX);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noRoleOfAnAssociationOperatesThePlatform(Role role) {
        assertThat(role.permissions()).doesNotContain(Permission.OPERATE_PLATFORM);
    }

    @Test
    void severalRolesAllowWhatAnyOfThemAllows() {
        assertThat(Role.permissions(Set.of(Role.ADMIN, Role.RESIDENT)))
                .contains(Permission.RULES_EDIT, Permission.NEED_CREATE)
                .doesNotContain(Permission.NEEDS_READ);
        assertThat(Role.permissions(EnumSet.noneOf(Role.class))).isEmpty();
    }

    private static String matrix() {
        return Arrays.stream(Permission.values())
                .map(permission ->
                        "%-21s %s".formatted(permission, rolesWith(permission)).strip() + "\n")
                .collect(Collectors.joining());
    }

    private static String rolesWith(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .map(Role::name)
                .collect(Collectors.joining(" "));
    }
}
