package org.teranga.webapp.testing;

import java.io.File;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all container tests: the WAR as it is shipped, and the tests beside it. */
@ArquillianSuiteDeployment
public class ModuleDeployment {
    /** The WAR of the build, with the test packages, and a schema in which tests keep tables of their own. */
    @Deployment
    public static WebArchive webApplication() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("../webapp/target/teranga.war"))
                .addPackages(
                        true,
                        "org.teranga.webapp",
                        "org.teranga.platform.testing.house",
                        "org.teranga.testrun",
                        "org.teranga.rights.testing",
                        "org.teranga.matching.testing",
                        "org.teranga.training.testing",
                        "org.teranga.tenantadmin.testing")
                .addAsLibraries(
                        jarOf(Assertions.class), jarOf(ByteBuddy.class), jarOf(Awaitility.class), jarOf(Matcher.class))
                .addAsResource(new StringAsset(NOTES), "db/migration/admin/V900__testing_note.sql");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static final String NOTES = """
            create table admin.testing_note (
                tenant_id uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
                id uuid not null,
                words text not null,
                version bigint not null default 0,
                primary key (tenant_id, id)
            );
            comment on table admin.testing_note is 'tenant: a note of the tests';
            """;
}
