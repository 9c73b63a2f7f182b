package dev.nightshift.console.account;

import java.security.SecureRandom;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** The accounts and the gates, wired by hand. */
@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {

    @Bean
    Accounts accounts(DataSource database) {
        return new Accounts(database);
    }

    @Bean
    AuditTrail auditTrail(DataSource database, InstantSource clock) {
        return new AuditTrail(database, clock);
    }

    @Bean
    SetUpCode setUpCode() {
        return SetUpCode.draw(new SecureRandom());
    }

    @Bean
    FirstAccount firstAccount(Accounts accounts, SetUpCode code) {
        return new FirstAccount(accounts, code);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SignInGuard signInGuard(InstantSource clock) {
        return new SignInGuard(clock);
    }

    @Bean
    AuthenticationProvider guardedSignIn(SignInGuard guard, Accounts accounts, PasswordEncoder encoder) {
        return new GuardedSignIn(guard, accounts, encoder);
    }

    @Bean
    Gates gates(Accounts accounts, AuditTrail audit, Caller caller, InstantSource clock) {
        return new Gates(accounts, audit, caller, clock);
    }

    @Bean
    @Order(1)
    SecurityFilterChain consoleGate(Gates gates, HttpSecurity http) {
        return gates.console(http);
    }

    @Bean
    @Order(2)
    SecurityFilterChain metricsGate(Gates gates, HttpSecurity http) {
        return gates.metrics(http);
    }

    @Bean
    @Order(3)
    SecurityFilterChain viewersGate(Gates gates, HttpSecurity http) {
        return gates.viewers(http);
    }

    @Bean
    SetUpPage setUpPage(
            Accounts accounts,
            SetUpCode code,
            SignInGuard guard,
            PasswordEncoder encoder,
            AuditTrail audit,
            Caller caller,
            InstantSource clock) {
        return new SetUpPage(accounts, code, guard, encoder, audit, caller, clock);
    }

    @Bean
    SignInPage signInPage(Accounts accounts) {
        return new SignInPage(accounts);
    }

    @Bean
    PeoplePage peoplePage(Accounts accounts, PasswordEncoder encoder, AuditTrail audit, InstantSource clock) {
        return new PeoplePage(accounts, encoder, audit, clock);
    }

    @Bean
    PasswordPage passwordPage(Accounts accounts, SignInGuard guard, PasswordEncoder encoder, AuditTrail audit) {
        return new PasswordPage(accounts, guard, encoder, audit);
    }
}
