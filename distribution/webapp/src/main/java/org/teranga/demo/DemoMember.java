package org.teranga.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.privacy.EmailAddress;

/**
 * A member of each association of the demonstration.
 *
 * @param suffix of the user name, after the slug
 * @param roles  as what
 * @param name   what to call the person
 */
record DemoMember(String suffix, Set<Role> roles, String name) {
    /** What is known of the member: a translator's languages, and where to write to a jurist, who is reminded of what falls due. */
    NewMember known(String userName) {
        return new NewMember(
                roles,
                roles.contains(Role.TRANSLATOR) ? List.of("ar", "en", "uk") : List.of(),
                name,
                roles.contains(Role.JURIST)
                        ? Optional.of(new EmailAddress(userName + "@example.org"))
                        : Optional.empty());
    }

    static List<DemoMember> all() {
        return List.of(
                new DemoMember("admin", Set.of(Role.ADMIN), "Adèle Marchand"),
                new DemoMember("caseworker", Set.of(Role.CASEWORKER), "Camille Roux"),
                new DemoMember("caseworker2", Set.of(Role.CASEWORKER), "Idriss Benali"),
                new DemoMember("lead", Set.of(Role.LEAD), "Solène Garnier"),
                new DemoMember("jurist", Set.of(Role.JURIST), "Maître Vidal"),
                new DemoMember("author", Set.of(Role.AUTHOR), "Zahra N."),
                new DemoMember("translator", Set.of(Role.TRANSLATOR), "Yusuf Haddad"),
                new DemoMember("trainer", Set.of(Role.TRAINER), "Bruno Lefèvre"),
                new DemoMember("volunteer", Set.of(Role.VOLUNTEER), "Victoire Petit"),
                new DemoMember("newcomer", Set.of(Role.VOLUNTEER), "Noé Martin"),
                new DemoMember("referrer", Set.of(Role.REFERRER), "Hélène Sarrazin"),
                new DemoMember("refugee", Set.of(Role.RESIDENT), "Rahel Tekle"));
    }
}
