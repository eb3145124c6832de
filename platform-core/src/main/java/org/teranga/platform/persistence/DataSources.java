package org.teranga.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The two pools of the application. {@code java:app/teranga} joins the server's transactions as the role that row security holds;
 * {@code java:app/plumbing} stays outside of them as the role that sees no tenant's table. Migrations use neither.
 * Connections are tried before use, at most once a second each, so that a database that was away is found again.
 */
@DataSourceDefinition(
        name = "java:app/teranga",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=teranga.database.url}",
        user = "${MPCONFIG=teranga.database.user}",
        password = "${MPCONFIG=teranga.database.password}",
        maxPoolSize = 24,
        minPoolSize = 2,
        properties = {
            "stringType=unspecified",
            "ApplicationName=teranga",
            "reWriteBatchedInserts=true",
            "logServerErrorDetail=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"
        })
@DataSourceDefinition(
        name = "java:app/plumbing",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=teranga.database.url}",
        user = "${MPCONFIG=teranga.database.plumbing.user}",
        password = "${MPCONFIG=teranga.database.plumbing.password}",
        transactional = false,
        maxPoolSize = 16,
        minPoolSize = 1,
        properties = {
            "ApplicationName=teranga-plumbing",
            "logServerErrorDetail=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"
        })
@ApplicationScoped
class DataSources {}
