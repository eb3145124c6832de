package org.teranga.launcher.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * The embedded PostgreSQL as its clients see it.
 *
 * @param port where it listens, on the loopback address
 */
record EmbeddedDatabase(int port) {
    private static final String SUPERUSER = "postgres";

    /** The JDBC address of one of its databases. */
    String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    Connection connect(String name, String superuserPassword) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", superuserPassword);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "teranga-launcher");
        return DriverManager.getConnection(url(name), properties);
    }
}
