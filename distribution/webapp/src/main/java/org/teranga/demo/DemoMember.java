package org.teranga.demo;

import java.util.List;
import java.util.Set;
import org.teranga.platform.identity.Role;

/**
 * A member of each association of the demonstration.
 *
 * @param suffix of the user name, after the slug
 * @param roles  as what
 * @param name   what to call the person
 */
record DemoMember(String suffix, Set<Role> roles, String name) {
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
                new DemoMember("refugee", Set.of(Role.RESIDENT), "Rahel Tekle"));
    }
}
