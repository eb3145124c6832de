#!/bin/bash
# The roles and databases, when PostgreSQL is made: three for the application, which are never the same, one for Keycloak, one to replicate.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres \
    -v owner="$TERANGA_DATABASE_OWNER_PASSWORD" -v app="$TERANGA_DATABASE_PASSWORD" -v plumbing="$TERANGA_DATABASE_PLUMBING_PASSWORD" \
    -v keycloak="$KEYCLOAK_DATABASE_PASSWORD" -v replication="$REPLICATION_PASSWORD" <<'SQL'
create role teranga_owner login password :'owner';
create role teranga_app login password :'app';
create role teranga_plumbing login password :'plumbing';
create role keycloak login password :'keycloak';
create role replication login replication password :'replication';
create database teranga owner teranga_owner;
create database keycloak owner keycloak;
revoke connect on database teranga from public;
grant connect on database teranga to teranga_owner, teranga_app, teranga_plumbing;
\c teranga
create extension if not exists btree_gist with schema public;
SQL
echo 'host replication replication samenet scram-sha-256' >>"$PGDATA/pg_hba.conf"
