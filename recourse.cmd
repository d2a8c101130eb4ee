@echo off
rem Starts Recourse on Windows. Builds it on first use, then goes straight to work.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%recourse.jar"
if exist "%JAR%" goto run
set "JAR=%HERE%target\recourse.jar"
if exist "%JAR%" goto run
echo recourse: building (the first time takes a few minutes) 1>&2
pushd "%HERE%"
call mvnw.cmd -B -q -DskipTests package 1>&2 || (popd & exit /b 1)
popd
:run
set OMP_THREAD_LIMIT=1
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Djava.awt.headless=true "-Drecourse.root=%HERE%." %RECOURSE_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
